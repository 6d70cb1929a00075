import type { ChangeVisibility, DecideVisibility, FindingVisibility } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const visibilityQuery = (findingId: string) =>
  queryOptions({
    queryKey: ['findings', 'visibility', findingId],
    queryFn: ({ signal }) => api.get<FindingVisibility>(`/findings/${findingId}/visibility`, undefined, signal),
  });

export const changeVisibility = (findingId: string, body: ChangeVisibility) =>
  api.post<FindingVisibility>(`/findings/${findingId}/visibility`, body);

export const decideVisibility = (findingId: string, body: DecideVisibility) =>
  api.post<FindingVisibility>(`/findings/${findingId}/visibility/decisions`, body);

export const nameReader = (findingId: string, personId: string) =>
  api.post<FindingVisibility>(`/findings/${findingId}/readers`, { personId });

export const removeReader = (findingId: string, personId: string) =>
  api.delete<void>(`/findings/${findingId}/readers/${personId}`);
