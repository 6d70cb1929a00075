import type { ChangePassword, CreateToken, List, PatchOwnAccount, Token } from '@nahliad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api-client';

export const patchOwnAccount = (body: PatchOwnAccount) => api.patch('/session', body);
export const changePassword = (body: ChangePassword) => api.post('/session/password', body);

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => api.get<List<Token>>('/tokens', undefined, signal),
});
export const createToken = (body: CreateToken) => api.post<Token>('/tokens', body);
export const revokeToken = (id: string) => api.delete(`/tokens/${id}`);
