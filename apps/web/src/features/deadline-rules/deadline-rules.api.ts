import type {
  CreateHoliday,
  DeadlineRule,
  Holiday,
  HolidayList,
  PatchDeadlineRule,
  PatchHoliday,
} from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const holidaysQuery = queryOptions({
  queryKey: ['deadline-rules', 'holidays'],
  queryFn: ({ signal }) => api.get<HolidayList>('/holidays', undefined, signal),
});

export const patchReplyRule = (version: number, body: PatchDeadlineRule) =>
  api.patch<DeadlineRule>('/deadline-rules/reply', body, { ifMatch: version });

export const readHoliday = (id: string) => api.get<Holiday>(`/holidays/${id}`);
export const createHoliday = (body: CreateHoliday, idempotencyKey: string) =>
  api.post<Holiday>('/holidays', body, { idempotencyKey });
export const patchHoliday = (id: string, version: number, body: PatchHoliday) =>
  api.patch<Holiday>(`/holidays/${id}`, body, { ifMatch: version });
export const deleteHoliday = (id: string) => api.delete(`/holidays/${id}`);
