import type { FindingImportField } from '@nahliad/contracts';
import { VOCABULARIES, type VocabularyName } from '@nahliad/domain';

export type TextField = 'title' | 'summary' | 'detail' | 'recommendation.text';

/** What one field of a finding or its recommendation takes. */
export interface Field {
  readonly kind: 'text' | 'identity' | 'date' | 'number' | 'key' | 'region' | 'group' | 'institution';
  /** Takes several values, from one cell or from several columns. */
  readonly most?: number;
  readonly longest?: number;
  readonly largest?: number;
  readonly vocabulary?: VocabularyName;
  /** Keys of the vocabulary that a file cannot state: they need more than a word. */
  readonly except?: readonly string[];
  readonly required?: true;
}

const key = (vocabulary: VocabularyName, over: Partial<Field> = {}): Field => ({ kind: 'key', vocabulary, ...over });
const keys = (vocabulary: VocabularyName, over: Partial<Field> = {}): Field =>
  key(vocabulary, { most: VOCABULARIES[vocabulary].length, ...over });

const FINDING_FIELDS = {
  externalId: { kind: 'identity', longest: 300 },
  title: { kind: 'text', longest: 200, required: true },
  summary: { kind: 'text', longest: 8000 },
  detail: { kind: 'text', longest: 50_000 },
  institutions: { kind: 'institution', most: 20, required: true },
  criteria: keys('governanceCriterion', { required: true }),
  observedOn: { kind: 'date', required: true },
  observedTo: { kind: 'date' },
  severity: key('severity', { required: true }),
  polarity: key('polarity', { required: true }),
  themes: keys('theme'),
  scale: key('scale'),
  region: { kind: 'region' },
  personsAffected: { kind: 'number', largest: 100_000_000 },
  affectedGroups: { kind: 'group', most: 30, longest: 80 },
  visibility: key('visibility'),
  workflow: key('workflowStatus', { except: ['duplicate', 'withdrawn'] }),
  verification: key('verification'),
  publication: key('publicationState', { except: ['scheduled', 'retracted'] }),
} as const satisfies Partial<Record<FindingImportField, Field>>;

/** Read only where the row has a recommendation at all, which is where it has its text. */
const RECOMMENDATION_FIELDS = {
  'recommendation.externalId': { kind: 'identity', longest: 300 },
  'recommendation.text': { kind: 'text', longest: 8000 },
  'recommendation.type': key('recommendationType'),
  'recommendation.priority': key('recommendationPriority'),
  'recommendation.addressee': { kind: 'institution', most: 20 },
  'recommendation.issuedOn': { kind: 'date', required: true },
  'recommendation.responseDueOn': { kind: 'date' },
  'recommendation.targetOn': { kind: 'date' },
  'recommendation.position': key('position'),
  'recommendation.respondedOn': { kind: 'date' },
} as const satisfies Partial<Record<FindingImportField, Field>>;

export const FIELDS: Readonly<Record<FindingImportField, Field>> = { ...FINDING_FIELDS, ...RECOMMENDATION_FIELDS };

export const isOfRecommendation = (field: FindingImportField): boolean => field in RECOMMENDATION_FIELDS;

/** As the addressee of a recommendation: the institutions that the finding of the same row concerns. */
export const THE_INSTITUTIONS = 'institutions';
