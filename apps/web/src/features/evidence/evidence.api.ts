import type { Evidence, FindingEvidence, PatchEvidence, WithdrawEvidence } from '@nahliad/contracts';
import { MOST_EVIDENCE_BYTES } from '@nahliad/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';
import { ProblemError } from '../../lib/problem-error';
import { upload } from '../../lib/upload';

export const findingEvidenceQuery = (findingId: string) =>
  queryOptions({
    queryKey: ['findings', 'evidence', findingId],
    queryFn: ({ signal }) => api.get<FindingEvidence>(`/findings/${findingId}/evidence`, undefined, signal),
  });

/** Where a file is sent: as a new one of a finding, or as a revision or redacted copy of another. */
export const placeOnFinding = (findingId: string) => `/findings/${findingId}/evidence`;
export const placeBeside = (id: string, as: 'revisions' | 'redactions') => `/evidence/${id}/${as}`;

type Sent = Omit<Parameters<typeof upload>[0], 'path'>;

/** What is too large anyway does not set out. */
export const sendEvidence = (path: string, sent: Sent): Promise<Evidence> =>
  sent.file.size > MOST_EVIDENCE_BYTES
    ? Promise.reject(new ProblemError({ code: 'evidence.too-large', status: 413 }))
    : upload<Evidence>({ ...sent, path });

export const patchEvidence = ({ id, version }: Evidence, body: PatchEvidence) =>
  api.patch<Evidence>(`/evidence/${id}`, body, { ifMatch: version });

export const withdrawEvidence = ({ id }: Evidence, body: WithdrawEvidence) =>
  api.post<Evidence>(`/evidence/${id}/withdrawal`, body);
