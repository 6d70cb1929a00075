import type { ReportRecipients, ReportSchedule, ReportSchedules, ScheduleReport } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const schedulesQuery = queryOptions({
  queryKey: ['report-schedules'],
  queryFn: ({ signal }) => api.get<ReportSchedules>('/reports/schedules', undefined, signal),
});

export const recipientsQuery = queryOptions({
  queryKey: ['report-recipients'],
  queryFn: ({ signal }) => api.get<ReportRecipients>('/reports/recipients', undefined, signal),
});

export const scheduleReport = (body: ScheduleReport, idempotencyKey: string) =>
  api.post<ReportSchedule>('/reports/schedules', body, { idempotencyKey });

export const pauseSchedule = ({ id, version }: ReportSchedule, paused: boolean) =>
  api.patch<ReportSchedule>(`/reports/schedules/${id}`, { paused }, { ifMatch: version });

export const removeSchedule = ({ id }: ReportSchedule) => api.delete(`/reports/schedules/${id}`);

export const leaveSchedule = ({ id }: ReportSchedule) => api.delete(`/reports/schedules/${id}/subscription`);
