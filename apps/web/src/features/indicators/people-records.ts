import type { PeopleAffected } from '@nahliad/contracts';
import { groupKey } from '@nahliad/domain';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';

const NO_GROUP = ['several', 'not-stated', 'other'];

/** The adverse findings behind a row: those that name its group, or none to open where it stands for no one group. */
export const peopleRecords = (counted: Counted, by: PeopleAffected['by'], key: string): string | undefined => {
  if (by === 'severity') return findingsBehind(counted, { polarity: 'adverse', severity: key });
  if (NO_GROUP.includes(key)) return undefined;
  return findingsBehind(counted, { polarity: 'adverse', group: groupKey({ dimension: by, value: key }) });
};
