import type { Coverage, Stakeholder } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const institutionQuery = (id: string) =>
  queryOptions({
    queryKey: ['stakeholders', 'one', id],
    queryFn: ({ signal }) => api.get<Stakeholder>(`/stakeholders/${id}`, undefined, signal),
  });

/** On how many criteria somebody has ever looked at each institution. */
export const everCoveredQuery = queryOptions({
  queryKey: ['coverage', 'all'],
  queryFn: ({ signal }) => api.get<Coverage>('/coverage', { window: 'all' }, signal),
});
