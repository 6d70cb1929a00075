import { ACTIVITY_FIELDS, MANDATE_FIELDS } from './activities.fields';
import { PERSON_FIELDS, STAKEHOLDER_FIELDS } from './directory.fields';
import type { ImportField } from './field';
import { FINDING_FIELDS } from './findings.fields';
import { RECOMMENDATION_FIELDS, RESPONSE_FIELDS } from './recommendations.fields';

/** What the rows of a file can be, with the fields of each in the order in which a person looks for them. */
const FIELDS = {
  findings: FINDING_FIELDS,
  recommendations: RECOMMENDATION_FIELDS,
  responses: RESPONSE_FIELDS,
  activities: ACTIVITY_FIELDS,
  mandates: MANDATE_FIELDS,
  stakeholders: STAKEHOLDER_FIELDS,
  people: PERSON_FIELDS,
} as const;

export type ImportTarget = keyof typeof FIELDS;
export const IMPORT_TARGETS = Object.keys(FIELDS) as readonly ImportTarget[];

type NamesOf<Fields> = Fields extends unknown ? keyof Fields : never;
export type ImportFieldName = NamesOf<(typeof FIELDS)[ImportTarget]> & string;
export type ImportFields = Readonly<Partial<Record<ImportFieldName, ImportField>>>;

export const IMPORT_FIELDS: Readonly<Record<ImportTarget, ImportFields>> = FIELDS;
export const fieldNamesOf = (target: ImportTarget): readonly ImportFieldName[] =>
  Object.keys(FIELDS[target]) as ImportFieldName[];
export const IMPORT_FIELD_NAMES: readonly ImportFieldName[] = [...new Set(IMPORT_TARGETS.flatMap(fieldNamesOf))];

/** What decides who may import it: acts of their own body, decisions of a lead, or what only administrators keep. */
export const IMPORTED_BY = {
  findings: 'officer',
  activities: 'officer',
  recommendations: 'lead',
  responses: 'lead',
  mandates: 'administrator',
  stakeholders: 'administrator',
  people: 'administrator',
} as const satisfies Record<ImportTarget, string>;
