import { OWN_BODY } from '../../../platform/access/counted-scope';
import { GROUPS_TOLD } from '../records/affecting.records';
import { publicity } from '../records/final-findings';
import { counts } from '../records/findings.records';

/** The links are looked up finding by finding: a batch is small beside them. */
const linked = (column: string, table: string) =>
  `ARRAY(SELECT l.${column} FROM ${table} l WHERE l.finding_id = f.id ORDER BY 1)`;

/** What a finding `f` adds to the counts, named as the columns of counted_finding; whether it is `recent` is known apart. */
const OF_FINDING: Readonly<Record<string, string>> = {
  finding_id: 'f.id',
  body_id: 'f.body_id',
  observed_on: 'f.observed_on',
  severity: 'f.severity',
  polarity: 'f.polarity',
  audience: 'f.audience',
  institution_ids: linked('institution_id', 'finding_institution'),
  criteria: linked('criterion', 'finding_criterion'),
  final_on: 'made.final_on',
  published_on: 'made.published_on',
  restricted: 'made.restricted',
  groups_told: GROUPS_TOLD,
};
export const COUNTED_COLUMNS = [...Object.keys(OF_FINDING), 'recent'];

/** Findings `f` with what had happened to each by a day: what takes effect later is set aside where it is read. */
export const countedFrom = (day: string): string => `finding f CROSS JOIN LATERAL (${publicity(day)}) made`;

/** The same columns of a finding of these, `recent` by this condition. */
export const countedAs = (recent: string): string =>
  Object.entries({ ...OF_FINDING, recent })
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ');

/**
 * Findings as they are now, as rows of counted_finding: those that count in the period of which counts are kept, and that
 * somebody reads by their standing or body.
 */
export const countedRows = (narrow = 'true'): string => `
  SELECT ${countedAs('f.observed_on > p.after')} FROM ${countedFrom(`'infinity'`)} CROSS JOIN count_period p
  WHERE ${counts('f')} AND f.audience <= ${OWN_BODY} AND f.observed_on <= p.until AND ${narrow}`;
