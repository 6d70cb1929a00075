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

/** What every finding needs, and is known by what stands in a column, however that is headed. */
const BY_CONTENT: readonly FindingImportField[] = ['institutions', 'criteria', 'severity'];

/** Whether most of what stands in a column are words for the keys of a field. */
const speaksOf = ({ kind, values, samples }: DetectedColumn, words: Words): boolean => {
  const said = values?.map(({ value }) => value) ?? samples;
  return kind === 'text' && said.filter((word) => keyNamed(words, word) !== undefined).length * 2 > said.length;
};

/** A first guess from the headings and what stands under them; a person goes over it. */
export const suggestMapping = (
  columns: readonly DetectedColumn[],
  wordsOf: WordsOf,
  institutions: Words,
): MappingDraft => {
  const suggested = new Map<string, ColumnDraft>();
  const suggest = (field: FindingImportField, fits: (column: DetectedColumn) => boolean) => {
    const column = columns.find((one) => !suggested.has(one.name) && canHold(field, one) && fits(one));
    if (column) suggested.set(column.name, columnFor(field, column, wordsOf));
  };
  for (const [field, pattern] of HEADINGS) suggest(field, ({ name }) => pattern.test(plain(name)));
  const found = new Set([...suggested.values()].map(({ to }) => to));
  for (const field of BY_CONTENT.filter((one) => !found.has(one))) {
    const { vocabulary } = IMPORT_FIELDS[field];
    suggest(field, (column) => speaksOf(column, vocabulary ? wordsOf(vocabulary) : institutions));
  }
  return {
    key: [],
    bodyId: null,
    statedOn: '',
    columns: Object.fromEntries(columns.map(({ name }) => [name, [suggested.get(name) ?? LEFT_OUT]])),
    set: {},
  };
};
