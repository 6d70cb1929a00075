import { VOCABULARIES, type VocabularyName } from '../vocabulary/vocabularies';

/** What one field of an imported row takes. */
export interface ImportField {
  readonly kind:
    | 'text'
    | 'plain'
    | 'identity'
    | 'date'
    | 'number'
    | 'flag'
    | 'key'
    | 'region'
    | 'group'
    | 'email'
    | 'website'
    | 'stakeholder'
    | 'participation';
  readonly vocabulary?: VocabularyName;
  /** Takes several values, from one cell or from several columns. */
  readonly most?: number;
  readonly longest?: number;
  readonly largest?: number;
  /** Keys of the vocabulary that a file cannot state: they need more than a word. */
  readonly except?: readonly string[];
  /** Of those, the ones that are refused for a reason of their own. */
  readonly because?: Readonly<Record<string, 'share-after-import'>>;
  /** No row can do without it; where it is within another field, no row that fills that one. */
  readonly required?: true;
  /** The field by which a row says that it has this one at all. */
  readonly within?: string;
  /** A stakeholder that is overseen. */
  readonly overseen?: true;
  /** Beside names, this word: the institutions of the same row. */
  readonly orInstitutions?: true;
}

type Over = Partial<ImportField>;

export const date = (over: Over = {}): ImportField => ({ kind: 'date', ...over });
export const flag = (over: Over = {}): ImportField => ({ kind: 'flag', ...over });
export const text = (longest: number, over: Over = {}): ImportField => ({ kind: 'text', longest, ...over });
export const plain = (longest: number, over: Over = {}): ImportField => ({ kind: 'plain', longest, ...over });
export const stakeholder = (over: Over = {}): ImportField => ({ kind: 'stakeholder', ...over });
export const institutions = (most: number): ImportField => stakeholder({ most, overseen: true, required: true });

export const key = (vocabulary: VocabularyName, over: Over = {}): ImportField => ({ kind: 'key', vocabulary, ...over });
export const keys = (vocabulary: VocabularyName, over: Over = {}): ImportField =>
  key(vocabulary, { most: VOCABULARIES[vocabulary].length, ...over });

/** By it a row is the same row the next time. */
export const IDENTITY: ImportField = { kind: 'identity', longest: 300 };
