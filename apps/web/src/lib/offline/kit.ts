import type { Session, Stakeholder } from '@nahliad/contracts';
import { KIT } from '../drafts/desk';
import { readFromVault, writeToVault } from '../drafts/vault';
import { lastPerson } from './last-person';

/** What a form needs of the server: who writes and for whom, and whom it can be about. */
export type Kit = { session: Session; directory: Stakeholder[]; at: string };

/** Kept like the drafts, for the person who was signed in last and nobody else. */
export const keptKit = async (): Promise<Kit | undefined> => {
  const personId = lastPerson();
  return personId === null ? undefined : ((await readFromVault(personId, KIT)) as Kit | undefined);
};

export const keepKit = (personId: string, kit: Kit): Promise<void> => writeToVault(personId, KIT, kit);
