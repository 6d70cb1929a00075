import type { AcceptInvitation, CreateFirstAdministrator } from '@nahliad/contracts';
import { api } from '../../lib/api-client';

export const createFirstAdministrator = (body: CreateFirstAdministrator) => api.post('/setup', body);

export const acceptInvitation = (token: string, body: AcceptInvitation) =>
  api.post<{ email: string }>(`/invitations/${encodeURIComponent(token)}/acceptance`, body);
