import type {
  AskExtension,
  CreateReply,
  DecideExtension,
  FindingReplies,
  PatchReply,
  Reply,
  ReplyExtension,
  ReplyWaiver,
  WaiveReply,
} from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const findingRepliesQuery = (findingId: string) =>
  queryOptions({
    queryKey: ['findings', 'replies', findingId],
    queryFn: ({ signal }) => api.get<FindingReplies>(`/findings/${findingId}/replies`, undefined, signal),
  });

export const giveReply = (findingId: string, body: CreateReply, idempotencyKey: string) =>
  api.post<Reply>(`/findings/${findingId}/replies`, body, { idempotencyKey });

export const patchReply = ({ id, version }: Reply, body: PatchReply) =>
  api.patch<Reply>(`/replies/${id}`, body, { ifMatch: version });

export const askExtension = (findingId: string, body: AskExtension, idempotencyKey: string) =>
  api.post<ReplyExtension>(`/findings/${findingId}/extensions`, body, { idempotencyKey });

export const decideExtension = (id: string, body: DecideExtension) =>
  api.post<ReplyExtension>(`/extensions/${id}/decisions`, body);

export const waiveReply = (findingId: string, body: WaiveReply, idempotencyKey: string) =>
  api.post<ReplyWaiver>(`/findings/${findingId}/waivers`, body, { idempotencyKey });
