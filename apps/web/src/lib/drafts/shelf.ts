import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './cipher';
import type { Lock } from './passphrase';

/** How the drafts of one person are opened: by the key of this browser, or by a passphrase that stands nowhere. */
export type Opener = { key: CryptoKey } | { lock: Lock };
export type Entry = { id: string; sealed: Sealed };

interface Shelves extends DBSchema {
  opener: { key: string; value: Opener };
  entry: { key: [personId: string, id: string]; value: Entry & { personId: string }; indexes: { person: string } };
}

const NAME = 'nahliad';
let database: Promise<IDBPDatabase<Shelves>> | undefined;

const opened = () =>
  (database ??= openDB<Shelves>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('opener');
      db.createObjectStore('entry', { keyPath: ['personId', 'id'] }).createIndex('person', 'personId');
    },
    terminated: () => (database = undefined),
  }));

/** What stands in the browser's own database: who it belongs to, random ids, and sealed bytes. */
export const shelf = {
  opener: async (personId: string): Promise<Opener | undefined> => (await opened()).get('opener', personId),

  /** The opener that there is; the given one where there is none, even if two pages begin at once. */
  openerOr: async (personId: string, fresh: Opener): Promise<Opener> => {
    const change = (await opened()).transaction('opener', 'readwrite');
    const known = await change.store.get(personId);
    if (!known) await change.store.put(fresh, personId);
    await change.done;
    return known ?? fresh;
  },

  entries: async (personId: string): Promise<Entry[]> => (await opened()).getAllFromIndex('entry', 'person', personId),

  put: async (personId: string, entry: Entry): Promise<void> => {
    await (await opened()).put('entry', { ...entry, personId });
  },

  remove: async (personId: string, id: string): Promise<void> => (await opened()).delete('entry', [personId, id]),

  /** All at once or not at all: half of the entries under another key could never be read again. */
  reseal: async (personId: string, opener: Opener, entries: readonly Entry[]): Promise<void> => {
    const change = (await opened()).transaction(['opener', 'entry'], 'readwrite');
    await change.objectStore('opener').put(opener, personId);
    for (const entry of entries) await change.objectStore('entry').put({ ...entry, personId });
    await change.done;
  },

  /** The key goes too, so that what a disk may still hold of the entries can be read by nobody. */
  forget: async (personId: string): Promise<void> => {
    const change = (await opened()).transaction(['opener', 'entry'], 'readwrite');
    const ids = await change.objectStore('entry').index('person').getAllKeys(personId);
    for (const id of ids) await change.objectStore('entry').delete(id);
    await change.objectStore('opener').delete(personId);
    await change.done;
  },
};
