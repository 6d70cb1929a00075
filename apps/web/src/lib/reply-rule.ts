import type { DeadlineRule } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api-client';

/** How long an institution has to reply, and until when that is from today. */
export const replyRuleQuery = queryOptions({
  queryKey: ['deadline-rules', 'reply'],
  queryFn: ({ signal }) => api.get<DeadlineRule>('/deadline-rules/reply', undefined, signal),
});
