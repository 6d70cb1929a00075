import type { EscalationChain, PutEscalationChain } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client';

export const chainQuery = (bodyId: string) =>
  queryOptions({
    queryKey: ['escalation-chains', bodyId],
    queryFn: ({ signal }) => api.get<EscalationChain>(`/escalation-chains/${bodyId}`, undefined, signal),
  });

export const putChain = (bodyId: string, body: PutEscalationChain) =>
  api.put<EscalationChain>(`/escalation-chains/${bodyId}`, body);
