import type { Dashboard, DashboardFigures, Dashboards, SaveDashboard } from '@nahliad/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

export const dashboardsQuery = queryOptions({
  queryKey: ['dashboards'],
  queryFn: ({ signal }) => api.get<Dashboards>('/dashboards', undefined, signal),
});

export const readDashboard = (id: string, signal?: AbortSignal) =>
  api.get<Dashboard>(`/dashboards/${id}`, undefined, signal);

export const dashboardQuery = (id: string) =>
  queryOptions({ queryKey: ['dashboards', id], queryFn: ({ signal }) => readDashboard(id, signal) });

/** All its figures at once; a version more has others. */
export const dashboardFiguresQuery = ({ id, version }: Dashboard, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['dashboards', id, 'figures', version, asOf],
    queryFn: ({ signal }) => api.get<DashboardFigures>(`/dashboards/${id}/figures`, { asOf }, signal),
    placeholderData: keepPreviousData,
  });

export const createDashboard = (body: SaveDashboard, idempotencyKey: string) =>
  api.post<Dashboard>('/dashboards', body, { idempotencyKey });

export const patchDashboard = ({ id, version }: Dashboard, body: SaveDashboard) =>
  api.patch<Dashboard>(`/dashboards/${id}`, body, { ifMatch: version });

export const deleteDashboard = ({ id }: Dashboard) => api.delete(`/dashboards/${id}`);
