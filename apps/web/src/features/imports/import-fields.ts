import type { FindingImportField } from '@nahliad/contracts';
import type { VocabularyName } from '@nahliad/domain';

export type ImportField = {
  kind: 'identity' | 'text' | 'institution' | 'key' | 'date' | 'number' | 'region' | 'group';
  vocabulary?: VocabularyName;
  /** Takes several values from one cell. */
  several?: true;
  /** No row can do without it; that of a recommendation, no row that has one. */
  required?: true;
};

/** What each field of a row takes, in the order in which a person looks for them. */
export const IMPORT_FIELDS: Readonly<Record<FindingImportField, ImportField>> = {
  externalId: { kind: 'identity' },
  title: { kind: 'text', required: true },
  summary: { kind: 'text' },
  detail: { kind: 'text' },
  institutions: { kind: 'institution', several: true, required: true },
  criteria: { kind: 'key', vocabulary: 'governanceCriterion', several: true, required: true },
  observedOn: { kind: 'date', required: true },
  observedTo: { kind: 'date' },
  severity: { kind: 'key', vocabulary: 'severity', required: true },
  polarity: { kind: 'key', vocabulary: 'polarity', required: true },
  themes: { kind: 'key', vocabulary: 'theme', several: true },
  scale: { kind: 'key', vocabulary: 'scale' },
  region: { kind: 'region' },
  personsAffected: { kind: 'number' },
  affectedGroups: { kind: 'group', several: true },
  visibility: { kind: 'key', vocabulary: 'visibility' },
  workflow: { kind: 'key', vocabulary: 'workflowStatus' },
  verification: { kind: 'key', vocabulary: 'verification' },
  publication: { kind: 'key', vocabulary: 'publicationState' },
  'recommendation.externalId': { kind: 'identity' },
  'recommendation.text': { kind: 'text' },
  'recommendation.type': { kind: 'key', vocabulary: 'recommendationType' },
  'recommendation.priority': { kind: 'key', vocabulary: 'recommendationPriority' },
  'recommendation.addressee': { kind: 'institution', several: true },
  'recommendation.issuedOn': { kind: 'date', required: true },
  'recommendation.responseDueOn': { kind: 'date' },
  'recommendation.targetOn': { kind: 'date' },
  'recommendation.position': { kind: 'key', vocabulary: 'position' },
  'recommendation.respondedOn': { kind: 'date' },
};

export const IMPORT_FIELD_NAMES = Object.keys(IMPORT_FIELDS) as readonly FindingImportField[];

export const isOfRecommendation = (field: FindingImportField): boolean => field.startsWith('recommendation.');
