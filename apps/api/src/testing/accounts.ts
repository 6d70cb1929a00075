import type { Role } from '@nahliad/domain';
import type { Response } from 'supertest';
import { hashPassword } from '../features/session/passwords';
import type { TestApi } from './api';

export const PASSWORD = 'correct horse battery';
const passwordHash = hashPassword(PASSWORD);

/** A person who can sign in with `PASSWORD`. */
export async function anAccount(api: TestApi, ...memberships: { role: Role; stakeholderId?: string | null }[]) {
  const { id } = await api.person(...memberships);
  const email = `${id}@example.org`;
  await api.sql('UPDATE person SET password_hash = $2 WHERE id = $1', [id, await passwordHash]);
  return { id, email };
}

/** The session cookie of an answer, as the browser sends it back. */
export const cookieOf = (answer: Response): string => answer.get('set-cookie')?.[0]?.split(';')[0] ?? '';
