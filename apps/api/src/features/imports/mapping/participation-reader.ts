import { comparable } from './comparable';
import type { ReadValue } from './refusal';
import { vocabularyWords } from './vocabulary-words';

const WITH_ROLE = /^(.*\S)\s*\(([^()]+)\)$/;
const USUAL_ROLE = 'contributor';
const BETWEEN = '/';

/** A body that took part, with its role in brackets: `Harbour Watch (co-lead)`; without one it contributed. */
export function participationReader(named: ReadValue): ReadValue {
  const roles = vocabularyWords('participationRole', ['lead']);
  return (text) => {
    const [, name = '', word = ''] = WITH_ROLE.exec(text) ?? [];
    const role = roles.get(comparable(word));
    const body = named(role === undefined ? text : name);
    return typeof body === 'string' ? `${body}${BETWEEN}${role ?? USUAL_ROLE}` : body;
  };
}

export interface Participating {
  readonly bodyId: string;
  readonly role: string;
}

/** The body and the role in what was read. */
export function participationOf(read: string): Participating {
  const [bodyId = '', role = USUAL_ROLE] = read.split(BETWEEN);
  return { bodyId, role };
}
