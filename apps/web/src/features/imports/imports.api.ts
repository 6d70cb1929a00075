import type {
  ImportBatch,
  ImportCheck,
  ImportList,
  ImportMapping,
  ImportUndo,
  SavedMapping,
  SavedMappings,
  SaveMapping,
} from '@nahliad/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) => api.get<ImportList>('/imports', { cursor: pageParam }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => api.get<ImportBatch>(`/imports/${id}`, undefined, signal),
  });

export const mapImport = (id: string, mapping: ImportMapping) =>
  api.put<ImportBatch>(`/imports/${id}/mapping`, mapping);
export const checkImport = (id: string) => api.post<ImportCheck>(`/imports/${id}/check`);
export const commitImport = (id: string) => api.post<ImportCheck>(`/imports/${id}/commit`);
/** Takes back what was committed; forgets what was not, and then there is nothing to say. */
export const removeImport = (id: string) => api.delete<ImportUndo | undefined>(`/imports/${id}`);

export const savedMappingsQuery = queryOptions({
  queryKey: ['import-mappings'],
  queryFn: ({ signal }) => api.get<SavedMappings>('/import-mappings', undefined, signal),
});
export const saveMapping = (body: SaveMapping) => api.post<SavedMapping>('/import-mappings', body);
