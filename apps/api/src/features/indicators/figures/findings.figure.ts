import { findingsCount, type Evidence, type FindingsByKind } from '@nahliad/domain';
import { countsOf, evidence } from '../records/evidence';
import { findingsBy } from '../records/grouping';
import { figure } from './figure';

/** Severity says how grave an adverse finding is; of the others it says little, so they are counted together. */
const KIND = `CASE polarity WHEN 'adverse' THEN 'adverse' || severity ELSE polarity END`;
const KINDS: readonly (keyof FindingsByKind)[] = [
  'adverse1',
  'adverse2',
  'adverse3',
  'adverse4',
  'positive',
  'observation',
];

export const findingsFigure = figure<{ kinds: FindingsByKind; evidence: Evidence }>({
  source: 'act',
  select(frame, by) {
    const { key, join, tail } = findingsBy(by, frame);
    return `
      SELECT ${key} AS "group", ${countsOf('kind', KINDS)} AS kinds, ${evidence(frame, 'a.observed_on')} AS evidence
      FROM (SELECT *, ${KIND} AS kind FROM act) a ${join} ${tail}`;
  },
  value: (row) => findingsCount(row.kinds, row.evidence),
});
