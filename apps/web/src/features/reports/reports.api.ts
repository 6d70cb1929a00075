import type { MakeReport, Report, ReportList, ReportVerification } from '@nahliad/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, queryString } from '../../lib/api-client';

export const makeReport = (body: MakeReport) => api.file('/reports', body);

/** A file is hashed by the server, and not kept there. */
export const verifyReport = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return api.post<ReportVerification>('/reports/verification', form);
};

export const reportsQuery = infiniteQueryOptions({
  queryKey: ['reports'],
  queryFn: ({ pageParam: cursor, signal }) => api.get<ReportList>('/reports', { cursor }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** Where the same report is made once more. */
export const againAddress = ({ subject, institution, asOf, window }: Report): string =>
  `/reports${queryString({ subject, institutionId: institution?.id, asOf, window })}`;
