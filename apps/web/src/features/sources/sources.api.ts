import type {
  CreateSource,
  FindingSource,
  FindingSources,
  PatchSource,
  SourceIdentity,
  SourceReadings,
} from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

/** One source of a finding, by where it stands. */
export type SourcePlace = { findingId: string; id: string };

const onFinding = (findingId: string) => `/findings/${findingId}/sources`;
const at = ({ findingId, id }: SourcePlace) => `${onFinding(findingId)}/${id}`;

export const sourcesQuery = (findingId: string) =>
  queryOptions({
    queryKey: ['findings', 'sources', findingId],
    queryFn: ({ signal }) => api.get<FindingSources>(onFinding(findingId), undefined, signal),
  });

export const readingsQuery = (place: SourcePlace) =>
  queryOptions({
    queryKey: ['findings', 'sources', place.findingId, place.id, 'readings'],
    queryFn: ({ signal }) => api.get<SourceReadings>(`${at(place)}/readings`, undefined, signal),
  });

export const addSource = (findingId: string, body: CreateSource, idempotencyKey: string) =>
  api.post<FindingSource>(onFinding(findingId), body, { idempotencyKey });

export const patchSource = (place: SourcePlace, version: number, body: PatchSource) =>
  api.patch<FindingSource>(at(place), body, { ifMatch: version });

export const sealIdentity = (place: SourcePlace, body: SourceIdentity) =>
  api.put<FindingSource>(`${at(place)}/identity`, body);

export const removeSource = (place: SourcePlace) => api.delete<void>(at(place));

export const destroyIdentity = (place: SourcePlace) => api.delete<FindingSource>(`${at(place)}/identity`);

/** Goes on record with its reason before anything is told. */
export const readIdentity = (place: SourcePlace, reason: string) =>
  api.post<SourceIdentity>(`${at(place)}/readings`, { reason });

export const nameSourceReader = (place: SourcePlace, personId: string) =>
  api.post<FindingSource>(`${at(place)}/readers`, { personId });

export const removeSourceReader = (place: SourcePlace, personId: string) =>
  api.delete<FindingSource>(`${at(place)}/readers/${personId}`);
