import type { ImportRowError } from '@nahliad/contracts';
import { bearsSecrecyStamp, type ImportField, type VocabularyName } from '@nahliad/domain';
import { z } from 'zod';
import { dateReader } from '../reading/dates';
import { comparable } from './comparable';
import { refused, type ReadValue } from './refusal';
import { groupWords, regionWords, vocabularyWords } from './vocabulary-words';

const REGION_CODE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;
const DIGITS = /^\d{1,12}$/;
/** Blanks between thousands, and decimals that say nothing. */
const ORNAMENT = /[\s\u00a0\u202f']|[.,]0+$/g;
/** What no screen shows, tabs and line breaks aside. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

const EMAIL = z.email();
const WEBSITE = z.url({ protocol: /^https?$/ });
const SAID: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(['yes', 'y', 'true', '1', 'так', 'є'].map((word) => [word, true])),
  ...Object.fromEntries(['no', 'n', 'false', '0', 'ні', 'немає'].map((word) => [word, false])),
};

/** Reads the values of a field that need to know nothing but themselves; stakeholders are looked up elsewhere. */
export function valueReader(field: ImportField, format: string | undefined): ReadValue {
  if (field.kind === 'date') return dates(format);
  if (field.kind === 'flag') return flags;
  if (field.kind === 'email') return shaped(field, EMAIL, 'not-an-email', (text) => text.toLowerCase());
  if (field.kind === 'website') return shaped(field, WEBSITE, 'not-a-website', (text) => text);
  if (field.kind === 'number') return numbers(field);
  if (field.kind === 'region') return regions();
  if (field.kind === 'group') return groups(field);
  if (field.vocabulary) return keysOf(field.vocabulary, field);
  return texts(field);
}

/** An ISO date is taken whatever the column's own format: the rule for empty cells may borrow from another column. */
function dates(format: string | undefined): ReadValue {
  const readers = [...new Set([format, 'YYYY-MM-DD', 'YYYY-MM'])].flatMap((one) => (one ? [dateReader(one)] : []));
  return (text) => {
    for (const read of readers) {
      const date = read(text);
      if (date) return date;
    }
    return refused('not-a-date');
  };
}

const numbers =
  ({ largest = Infinity }: ImportField): ReadValue =>
  (text) => {
    const digits = text.replace(ORNAMENT, '');
    if (!DIGITS.test(digits)) return refused('not-a-number');
    return Number(digits) > largest ? refused('out-of-range') : String(Number(digits));
  };

const flags: ReadValue = (text) => {
  const said = SAID[comparable(text)];
  return said === undefined ? refused('not-a-flag') : String(said);
};

function shaped(
  { longest = Infinity }: ImportField,
  shape: z.ZodType,
  otherwise: ImportRowError,
  read: (text: string) => string,
): ReadValue {
  return (text) => {
    if (text.length > longest) return refused('too-long');
    return shape.safeParse(text).success ? read(text) : refused(otherwise);
  };
}

const words =
  (known: ReadonlyMap<string, string>): ReadValue =>
  (text) =>
    known.get(text) ?? known.get(comparable(text)) ?? refused('not-allowed');

function keysOf(vocabulary: VocabularyName, { except, because = {} }: ImportField): ReadValue {
  const every = vocabularyWords(vocabulary);
  const read = words(vocabularyWords(vocabulary, except));
  return (text) => {
    const reason = because[every.get(comparable(text)) ?? text];
    return reason ? refused(reason) : read(text);
  };
}

function regions(): ReadValue {
  const named = words(regionWords());
  return (text) => (REGION_CODE.test(text) ? text : named(text));
}

/** As the key or in the words of a known group; else `sex: and then words of one's own`. */
function groups(field: ImportField): ReadValue {
  const known = words(groupWords());
  const respects = words(vocabularyWords('groupDimension'));
  const own = texts(field);
  return (text) => {
    const group = known(text);
    const [respect = '', ...rest] = text.split(':');
    const [dimension, value] = [respects(respect), rest.join(':').trim()];
    if (typeof group === 'string' || typeof dimension !== 'string' || !value) return group;
    const said = own(value);
    return typeof said === 'string' ? `${dimension}:${said}` : said;
  };
}

const texts =
  ({ longest = Infinity }: ImportField): ReadValue =>
  (text) => {
    if (text.length > longest) return refused('too-long');
    if (CONTROL.test(text)) return refused('control-character');
    return bearsSecrecyStamp(text) ? refused('state-secret') : text;
  };
