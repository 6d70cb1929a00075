import type { DetectedColumn, FindingImportField } from '@nahliad/contracts';
import type { VocabularyName } from '@nahliad/domain';
import { HEADINGS } from './heading-words';
import { IMPORT_FIELDS } from './import-fields';
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
const canHold = (field: FindingImportField, { kind }: DetectedColumn): boolean => {
  if (kind === 'empty') return false;
  if (IMPORT_FIELDS[field].kind === 'date') return DATED.includes(kind);
  return !DATED.includes(kind);
};

/** What a column says when it fills this field, as far as the file itself tells. */
export const columnFor = (to: FindingImportField, column: DetectedColumn, wordsOf: WordsOf): ColumnDraft => {
  const { kind, several, vocabulary } = IMPORT_FIELDS[to];
  const words = vocabulary && wordsOf(vocabulary);
  return {
    to,
    ...(kind === 'text' && { language: column.samples.some((text) => CYRILLIC.test(text)) ? 'uk' : 'en' }),
    ...(several && column.separator && { split: column.separator }),
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

/** A first guess from the headings and what stands under them; a person goes over it. */
export const suggestMapping = (columns: readonly DetectedColumn[], wordsOf: WordsOf): MappingDraft => {
  const suggested = new Map<string, ColumnDraft>();
  for (const [field, pattern] of HEADINGS) {
    const column = columns.find(
      (one) => !suggested.has(one.name) && canHold(field, one) && pattern.test(plain(one.name)),
    );
    if (column) suggested.set(column.name, columnFor(field, column, wordsOf));
  }
  return {
    key: [],
    bodyId: null,
    statedOn: '',
    columns: Object.fromEntries(columns.map(({ name }) => [name, [suggested.get(name) ?? LEFT_OUT]])),
    set: {},
  };
};
