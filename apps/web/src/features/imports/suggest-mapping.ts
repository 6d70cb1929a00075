import type { DetectedColumn } from '@nahliad/contracts';
import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportFieldName,
  type ImportTarget,
  type VocabularyName,
} from '@nahliad/domain';
import { HEADINGS } from './heading-words';
import { LEFT_OUT, type ColumnDraft, type MappingDraft } from './mapping-draft';
import { keyNamed, type Words } from './vocabulary-words';

/** The words by which a vocabulary's keys may be named in the file. */
export type WordsOf = (name: VocabularyName) => Words;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const DATED: readonly DetectedColumn['kind'][] = ['date', 'month'];

const plain = (heading: string) =>
  heading
    .toLocaleLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();

/** A heading that speaks of a date over a column of words deceives, and so does the other way round. */
const canHold = (takes: ImportField | undefined, { kind }: DetectedColumn): boolean => {
  if (!takes || kind === 'empty') return false;
  if (takes.kind === 'date') return DATED.includes(kind);
  return !DATED.includes(kind);
};

/** What a column says when it fills this field, as far as the file itself tells. */
export const columnFor = (
  target: ImportTarget,
  to: ImportFieldName,
  column: DetectedColumn,
  wordsOf: WordsOf,
): ColumnDraft => {
  const { kind, most, vocabulary } = IMPORT_FIELDS[target][to] ?? {};
  const words = vocabulary && wordsOf(vocabulary);
  return {
    to,
    ...(kind === 'text' && { language: column.samples.some((text) => CYRILLIC.test(text)) ? 'uk' : 'en' }),
    ...(most && column.separator && { split: column.separator }),
    values: words
      ? Object.fromEntries(
          (column.values ?? []).map(({ value }) => {
            const key = keyNamed(words, value);
            return [value, key === undefined ? [] : [key]];
          }),
        )
      : {},
  };
};

/** What most rows need, and is known by what stands in a column, however that is headed. */
const BY_CONTENT: readonly ImportFieldName[] = ['institutions', 'addressee', 'institution', 'criteria', 'severity'];

/** Whether most of what stands in a column are words for the keys of a field. */
const speaksOf = ({ kind, values, samples }: DetectedColumn, words: Words): boolean => {
  const said = values?.map(({ value }) => value) ?? samples;
  return kind === 'text' && said.filter((word) => keyNamed(words, word) !== undefined).length * 2 > said.length;
};

/** A first guess from the headings and what stands under them; a person goes over it. */
export const suggestMapping = (
  target: ImportTarget,
  columns: readonly DetectedColumn[],
  wordsOf: WordsOf,
  institutions: Words,
): MappingDraft => {
  const suggested = new Map<string, ColumnDraft>();
  const fields = IMPORT_FIELDS[target];
  const suggest = (field: ImportFieldName, fits: (column: DetectedColumn) => boolean) => {
    const column = columns.find((one) => !suggested.has(one.name) && canHold(fields[field], one) && fits(one));
    if (column) suggested.set(column.name, columnFor(target, field, column, wordsOf));
  };
  const given = (field: ImportFieldName) => [...suggested.values()].some(({ to }) => to === field);
  for (const [field, pattern] of HEADINGS[target])
    if (!given(field)) suggest(field, ({ name }) => pattern.test(plain(name)));
  for (const field of BY_CONTENT.filter((one) => !given(one))) {
    const { vocabulary } = fields[field] ?? {};
    suggest(field, (column) => speaksOf(column, vocabulary ? wordsOf(vocabulary) : institutions));
  }
  return {
    target,
    key: [],
    bodyId: null,
    statedOn: '',
    columns: Object.fromEntries(columns.map(({ name }) => [name, [suggested.get(name) ?? LEFT_OUT]])),
    set: {},
  };
};
