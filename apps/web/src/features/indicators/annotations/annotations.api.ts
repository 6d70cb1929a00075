import type { Annotation, Annotations, CreateAnnotation } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

/** What concerns all, and these institutions; without any, every institution. */
export const annotationsQuery = (institutionId: readonly string[]) =>
  queryOptions({
    queryKey: ['annotations', institutionId],
    queryFn: ({ signal }) => api.get<Annotations>('/annotations', { institutionId }, signal),
  });

export const addAnnotation = (body: CreateAnnotation, idempotencyKey: string) =>
  api.post<Annotation>('/annotations', body, { idempotencyKey });
export const removeAnnotation = (id: string) => api.delete(`/annotations/${id}`);
