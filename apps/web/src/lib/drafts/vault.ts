import { newDeviceKey, seal, unseal } from './cipher';
import { lockBehind, unlock } from './passphrase';
import { shelf, type Entry, type Opener } from './shelf';

/** The keys that this page has in its hands, null where none was needed yet; it lets go of them when it is closed. */
const keys = new Map<string, CryptoKey | null>();

const placeOf = (personId: string, id: string) => `${personId}/${id}`;

/** A page of an insecure address has no cipher, and some browsers no database: then nothing is kept beyond the page. */
export const canKeep = (): boolean => 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;

/** Takes the key in hand, if there is one. `locked`: it takes a passphrase, and this was none or another one. */
export const openVault = async (personId: string, passphrase?: string): Promise<'open' | 'locked'> => {
  if (keys.has(personId)) return 'open';
  const opener = await shelf.opener(personId);
  if (!opener || 'key' in opener) {
    keys.set(personId, opener?.key ?? null);
    return 'open';
  }
  const key = passphrase === undefined ? null : await unlock(opener.lock, passphrase);
  if (!key) return 'locked';
  keys.set(personId, key);
  return 'open';
};

export const isOpen = (personId: string): boolean => keys.has(personId);

/** Lets go of the key: what stands there stays, as closed as its opener makes it. */
export const closeVault = (personId: string): void => void keys.delete(personId);

/** How much stands there, read or not. */
export const entriesInVault = async (personId: string): Promise<string[]> =>
  canKeep() ? (await shelf.entries(personId)).map(({ id }) => id) : [];

export const hasPassphrase = async (personId: string): Promise<boolean> => {
  const opener = canKeep() ? await shelf.opener(personId) : undefined;
  return opener !== undefined && 'lock' in opener;
};

/** Only who writes something gets a key: whoever just looks leaves nothing behind. */
const inHand = async (personId: string): Promise<CryptoKey> => {
  const held = keys.get(personId);
  if (held === undefined) throw new Error('the vault is closed');
  const opener = held ? { key: held } : await shelf.openerOr(personId, { key: await newDeviceKey() });
  if (!('key' in opener)) throw new Error('the vault was closed by another page');
  keys.set(personId, opener.key);
  return opener.key;
};

const read = async (personId: string, { id, sealed }: Entry) =>
  [id, await unseal(await inHand(personId), sealed, placeOf(personId, id))] as const;

export const readVault = async (personId: string): Promise<Map<string, unknown>> =>
  new Map(await Promise.all((await shelf.entries(personId)).map((entry) => read(personId, entry))));

/** One of the entries; nothing where it is not there, or the vault is locked. */
export const readFromVault = async (personId: string, id: string): Promise<unknown> => {
  if (!canKeep() || (await openVault(personId)) === 'locked') return undefined;
  const entry = (await shelf.entries(personId)).find((one) => one.id === id);
  return entry && (await read(personId, entry))[1];
};

export const writeToVault = async (personId: string, id: string, value: unknown): Promise<void> =>
  shelf.put(personId, { id, sealed: await seal(await inHand(personId), value, placeOf(personId, id)) });

export const removeFromVault = (personId: string, id: string): Promise<void> => shelf.remove(personId, id);

/** All that stands there is sealed anew: behind this passphrase, or with a key of this browser where there is to be none. */
export const changePassphrase = async (personId: string, passphrase: string | null): Promise<void> => {
  const [opener, key] = passphrase === null ? await withoutPassphrase() : await behind(passphrase);
  const entries = await Promise.all(
    [...(await readVault(personId))].map(async ([id, value]) => ({
      id,
      sealed: await seal(key, value, placeOf(personId, id)),
    })),
  );
  await shelf.reseal(personId, opener, entries);
  keys.set(personId, key);
};

const withoutPassphrase = async (): Promise<[Opener, CryptoKey]> => {
  const key = await newDeviceKey();
  return [{ key }, key];
};

const behind = async (passphrase: string): Promise<[Opener, CryptoKey]> => {
  const lock = await lockBehind(passphrase);
  const key = await unlock(lock, passphrase);
  if (!key) throw new Error('a new lock opens by its own passphrase');
  return [{ lock }, key];
};

/** Nothing of this person stays on the device. */
export const emptyVault = async (personId: string): Promise<void> => {
  closeVault(personId);
  await shelf.forget(personId);
};
