import { LABELS, type Labels, type Language, type Text, type VocabularyName } from '@nahliad/domain';

export type Cell = string | number | null;

/** One column of a table: what it is called, and what it says of a record. */
export interface Column<Record> {
  readonly heading: Text;
  readonly cell: (record: Record, language: Language) => Cell;
}

/** A text in two languages, as it is answered. */
type Written = { readonly en: string | null; readonly uk: string | null };
type Keys = readonly (string | number)[] | string | number | null;

export const column = <Record>(heading: Text, cell: Column<Record>['cell']): Column<Record> => ({ heading, cell });

/** What is one name to a reader: in their language where there is one. */
export const nameIn = ({ en, uk }: Written, language: Language): string =>
  (language === 'uk' ? (uk ?? en) : (en ?? uk)) ?? '';

/** A text that was written in two languages makes two columns. */
export const writtenColumns = <Record>(heading: Text, text: (record: Record) => Written): Column<Record>[] => [
  column({ en: `${heading.en} (English)`, uk: `${heading.uk} (англійською)` }, (record) => text(record).en),
  column({ en: `${heading.en} (Ukrainian)`, uk: `${heading.uk} (українською)` }, (record) => text(record).uk),
];

/** Keys of a vocabulary make two columns: the labels for people, and the keys, which are the same in every language. */
export function keyColumns<Record>(
  vocabulary: VocabularyName,
  heading: Text,
  keys: (record: Record) => Keys,
): Column<Record>[] {
  const each = (record: Record) => [keys(record) ?? []].flat();
  const labels = (language: Language): Labels[VocabularyName] => LABELS[language][vocabulary];
  return [
    column(heading, (record, language) =>
      each(record)
        .map((key) => (labels(language) as { [Key in string | number]?: string })[key])
        .join('; '),
    ),
    column({ en: `${heading.en} (key)`, uk: `${heading.uk} (ключ)` }, (record) => each(record).join('|')),
  ];
}

const SAID = { true: { en: 'yes', uk: 'так' }, false: { en: 'no', uk: 'ні' } };
export const yesOrNo = (said: boolean, language: Language): string => SAID[`${said}`][language];
