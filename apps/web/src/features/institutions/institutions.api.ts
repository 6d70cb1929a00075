import type { Coverage, Stakeholder, Trends } from '@nahliad/contracts';
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

/** Findings about one institution, by the category of who made them, over all time. */
export const findingsByCategoryQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['trends', 'category', institutionId],
    queryFn: ({ signal }) =>
      api.get<Trends>('/trends', { measure: 'findings', by: 'category', institutionId, from: '1900-01-01' }, signal),
  });
