import { AES, encode, randomBytes } from './cipher';

/** What stands on the device in place of the key, where a passphrase is needed to have it. */
export type Lock = { salt: Uint8Array<ArrayBuffer>; rounds: number; iv: Uint8Array<ArrayBuffer>; wrapped: ArrayBuffer };

/** As OWASP advises for PBKDF2 with SHA-256 (2023): every guess costs about a second of a telephone. */
const ROUNDS = 600_000;

export const SHORTEST_PASSPHRASE = 12;

const keyFrom = async (passphrase: string, { salt, rounds }: Pick<Lock, 'salt' | 'rounds'>): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey('raw', encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(derivation, material, AES, false, ['wrapKey', 'unwrapKey']);
};

/** A new key behind a passphrase: it can be had back from the lock by whoever knows the passphrase, and by nobody else. */
export const lockBehind = async (passphrase: string, rounds = ROUNDS): Promise<Lock> => {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', key, await keyFrom(passphrase, { salt, rounds }), { ...AES, iv });
  return { salt, rounds, iv, wrapped };
};

/** The key behind the lock; null where the passphrase is another one. */
export const unlock = async (lock: Lock, passphrase: string): Promise<CryptoKey | null> => {
  const wrapping = await keyFrom(passphrase, lock);
  const how = { ...AES, iv: lock.iv };
  return crypto.subtle
    .unwrapKey('raw', lock.wrapped, wrapping, how, AES, false, ['encrypt', 'decrypt'])
    .catch((reason: unknown) => {
      if (reason instanceof DOMException && reason.name === 'OperationError') return null;
      throw reason;
    });
};
