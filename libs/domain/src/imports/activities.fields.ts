import { IDENTITY, date, flag, institutions, key, keys, stakeholder, text, type ImportField } from './field';

/** An act of oversight; the body for which the file is imported leads it. */
export const ACTIVITY_FIELDS = {
  externalId: IDENTITY,
  kind: key('activityKind', { required: true }),
  institutions: institutions(50),
  criteria: keys('governanceCriterion', { required: true }),
  startedOn: date({ required: true }),
  endedOn: date(),
  announced: flag(),
  outcome: key('activityOutcome', { required: true }),
  title: text(200),
  note: text(8000),
  participations: { kind: 'participation', most: 20 },
  visibility: key('visibility'),
} as const satisfies Record<string, ImportField>;

/** Who is to look where, by what and how often. */
export const MANDATE_FIELDS = {
  externalId: IDENTITY,
  body: stakeholder(),
  institution: stakeholder({ overseen: true, required: true }),
  includesSubtree: flag(),
  criteria: keys('governanceCriterion', { required: true }),
  powers: keys('mandatePower'),
  legalBasis: text(1000),
  intervalMonths: { kind: 'number', largest: 240 },
  criticality: key('criticality'),
  validFrom: date(),
  validTo: date(),
} as const satisfies Record<string, ImportField>;
