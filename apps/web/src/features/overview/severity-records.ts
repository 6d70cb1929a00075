import { findingsBehind, type Counted } from '../../lib/scope/records-behind';

/** The adverse findings of a criterion, of one severity or of all. */
export const severityRecords = (counted: Counted, criterion: string, severity?: number | string): string =>
  findingsBehind(counted, { criterion, polarity: 'adverse', severity });
