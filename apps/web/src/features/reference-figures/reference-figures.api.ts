import type { CreateReferenceFigure, List, ReferenceFigure } from '@nahliad/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const referenceFiguresQuery = infiniteQueryOptions({
  queryKey: ['reference-figures'],
  queryFn: ({ pageParam: cursor, signal }) => api.get<List<ReferenceFigure>>('/reference-figures', { cursor }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export const recordReferenceFigure = (body: CreateReferenceFigure, idempotencyKey: string) =>
  api.post<ReferenceFigure>('/reference-figures', body, { idempotencyKey });
