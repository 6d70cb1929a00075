import type { Filters } from '../../lib/address-filters';
import { AUDIT_ACTIONS } from './audit-actions';

export const AUDIT_FILTERS = {
  action: AUDIT_ACTIONS,
  personId: 'text',
  subjectId: 'text',
  bodyId: 'texts',
  from: 'text',
  to: 'text',
  sort: 'text',
} as const;
export type AuditFilters = Filters<typeof AUDIT_FILTERS>;
export const SORTS = ['-at', 'at'] as const;
