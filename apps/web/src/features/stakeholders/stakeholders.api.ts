import type { CreateStakeholder, PatchStakeholder, Stakeholder, StarterDirectoryResult } from '@nahliad/contracts';
import { api } from '../../lib/api-client';

export const readStakeholder = (id: string) => api.get<Stakeholder>(`/stakeholders/${id}`);
export const createStakeholder = (body: CreateStakeholder, idempotencyKey: string) =>
  api.post<Stakeholder>('/stakeholders', body, { idempotencyKey });
export const patchStakeholder = (id: string, version: number, body: PatchStakeholder) =>
  api.patch<Stakeholder>(`/stakeholders/${id}`, body, { ifMatch: version });
/** Ukraine's public institutions; those that are there already are left alone. */
export const loadStarterDirectory = () => api.post<StarterDirectoryResult>('/stakeholders/starter-directory');
