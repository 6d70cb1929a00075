import { useSyncExternalStore } from 'react';
import { newDraft, type Draft, type Kept } from './draft';
import {
  canKeep,
  changePassphrase,
  closeVault,
  emptyVault,
  entriesInVault,
  isOpen,
  openVault,
  readVault,
  removeFromVault,
  writeToVault,
} from './vault';

type Desk = ReadonlyMap<string, Draft>;

const NOTHING: Desk = new Map();
const desks = new Map<string, Desk>();
const laidOut = new Set<string>();
const listeners = new Set<() => void>();
const otherPages = 'BroadcastChannel' in globalThis ? new BroadcastChannel('nahliad.drafts') : null;

/** Entries of the vault that are no drafts. */
export const KIT = 'kit';

const lay = (personId: string, desk: Desk) => {
  desks.set(personId, desk);
  for (const listener of listeners) listener();
};

const onDesk = (personId: string): Desk => desks.get(personId) ?? NOTHING;

const readDesk = async (personId: string): Promise<Desk> => {
  const entries = await readVault(personId);
  entries.delete(KIT);
  return entries as Map<string, Draft>;
};

/**
 * Lays out what this person has kept on this device. From then on reading is at once, and writing goes to the vault
 * behind it. Where nothing can be kept, the page itself is the only place where it is.
 */
export const openDesk = async (personId: string, passphrase?: string): Promise<'open' | 'locked'> => {
  if (!canKeep() || laidOut.has(personId)) return 'open';
  if ((await openVault(personId, passphrase)) === 'locked') return 'locked';
  lay(personId, await readDesk(personId));
  laidOut.add(personId);
  return 'open';
};

/** Puts everything away. What was kept stays in the vault, as closed as that is. */
export const closeDesk = async (personId: string): Promise<void> => {
  await settled(personId);
  laidOut.delete(personId);
  lay(personId, NOTHING);
  closeVault(personId);
};

/** Nothing of this person stays on this device. */
export const clearDesk = async (personId: string): Promise<void> => {
  await closeDesk(personId);
  if (canKeep()) await emptyVault(personId);
};

/** What another page of this browser has done: written a draft, or had all of them sealed anew. */
type News = { personId: string; resealed: boolean };
const tellOtherPages = (news: News) => otherPages?.postMessage(news);

otherPages?.addEventListener('message', async ({ data: { personId, resealed } }: MessageEvent<News>) => {
  if (!isOpen(personId)) return;
  await settled(personId);
  if (resealed) closeVault(personId);
  if ((await openVault(personId)) === 'open') lay(personId, await readDesk(personId));
});

/** Closes all drafts with this passphrase, or does without one. */
export const resealDesk = async (personId: string, passphrase: string | null): Promise<void> => {
  await settled(personId);
  await changePassphrase(personId, passphrase);
  tellOtherPages({ personId, resealed: true });
};

/** What is being written to the vault: one after the other, and of what was typed fast only the last. */
const writing = new Map<string, { last: Promise<void>; due: Set<string> }>();

const nothing = () => {};
const settled = (personId: string): Promise<void> => writing.get(personId)?.last.catch(nothing) ?? Promise.resolve();

const store = (personId: string, id: string): Promise<void> => {
  if (!isOpen(personId)) return Promise.resolve();
  const turn = writing.get(personId) ?? { last: Promise.resolve(), due: new Set<string>() };
  writing.set(personId, turn);
  if (turn.due.has(id)) return turn.last;
  turn.due.add(id);
  turn.last = turn.last.catch(nothing).then(async () => {
    turn.due.delete(id);
    const draft = onDesk(personId).get(id);
    await (draft ? writeToVault(personId, id, draft) : removeFromVault(personId, id));
    tellOtherPages({ personId, resealed: false });
  });
  return turn.last;
};

/** Lays a draft on the desk; answers once it stands in the vault. */
export const putDraft = (personId: string, draft: Draft): Promise<void> => {
  lay(personId, new Map(onDesk(personId)).set(draft.id, draft));
  return store(personId, draft.id);
};

export const discardDraft = (personId: string, id: string): Promise<void> => {
  const rest = new Map(onDesk(personId));
  if (!rest.delete(id)) return Promise.resolve();
  lay(personId, rest);
  return store(personId, id);
};

export const draftOf = (personId: string, id: string): Draft | null => onDesk(personId).get(id) ?? null;

/** What this person is writing on this subject, and has not handed over. */
export const draftOn = (personId: string, subject: string): Draft | null =>
  [...onDesk(personId).values()].find((draft) => draft.subject === subject && draft.parcel === null) ?? null;

export const discardDraftOn = (personId: string, subject: string): Promise<void> => {
  const draft = draftOn(personId, subject);
  return draft ? discardDraft(personId, draft.id) : Promise.resolve();
};

/**
 * Keeps what was typed, in the draft with this id or else in the one on this subject; answers the draft. One that was handed over
 * is taken back by it. A full or forbidden storage must not stop anybody from writing.
 */
export const keepDraft = <Values, Of>(
  personId: string,
  subject: string,
  kept: Kept<Values, Of>,
  id?: string,
): Draft<Values, Of> => {
  const known = (id === undefined ? null : draftOf(personId, id)) ?? draftOn(personId, subject);
  const draft = { ...(known ?? newDraft(subject)), ...kept, at: new Date().toISOString(), parcel: null };
  putDraft(personId, draft).catch(nothing);
  return draft;
};

/** What became known of a draft while it was on its way; one that is gone by now stays gone. */
export const noteOnDraft = (personId: string, id: string, note: Partial<Draft>): Promise<void> => {
  const draft = draftOf(personId, id);
  return draft ? putDraft(personId, { ...draft, ...note }) : Promise.resolve();
};

/** From now on it is sent by itself as soon as there is a network. */
export const handOver = (personId: string, id: string, submit: boolean): Promise<void> =>
  noteOnDraft(personId, id, { parcel: { state: 'waiting', submit, refused: null } });

/** Whether what is put on the desk outlives the page. */
export const isLasting = (personId: string): boolean => isOpen(personId);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** How many drafts were not sent yet. Of those that are locked away it is known only how many they are. */
export const countUnsent = async (personId: string): Promise<number> =>
  isOpen(personId)
    ? [...onDesk(personId).values()].filter(({ parcel }) => parcel?.state !== 'arrived').length
    : (await entriesInVault(personId)).filter((id) => id !== KIT).length;

/** All drafts of this person on this device, as they change. */
export const useDesk = (personId: string): Desk => useSyncExternalStore(subscribe, () => onDesk(personId));
