import type { PatchSavedView, SavedView, SavedViews, SaveView } from '@nahliad/contracts';
import type { ViewPage } from '@nahliad/domain';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { sessionQuery } from '../../lib/session';

export const savedViewsQuery = (page: ViewPage) =>
  queryOptions({
    queryKey: ['saved-views', page],
    queryFn: ({ signal }) => api.get<SavedViews>('/saved-views', { page }, signal),
  });

export const saveView = (body: SaveView, idempotencyKey: string) =>
  api.post<SavedView>('/saved-views', body, { idempotencyKey });

export const patchView = ({ id, version }: SavedView, body: PatchSavedView) =>
  api.patch<SavedView>(`/saved-views/${id}`, body, { ifMatch: version });

export const deleteView = ({ id }: SavedView) => api.delete(`/saved-views/${id}`);

/** The session tells with what pages open, so it is read anew with the views. */
export const useReadViewsAnew = () => {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: ['saved-views'] });
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
};
