import { randomBytes } from 'node:crypto';
import { KEY_BYTES, decrypt, encrypt } from './cipher';
import type { SealingKey } from './sealing-keys';

/** A text under a key of its own, and that key under the deployment's. */
export interface Envelope {
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer;
  readonly keyId: string;
}

/** Text and key are bound to their record each in its own way, so that neither is taken for the other. */
const ofText = (recordId: string) => `text:${recordId}`;
const ofKey = (recordId: string) => `key:${recordId}`;

export function seal(key: SealingKey, text: string, recordId: string): Envelope {
  const own = randomBytes(KEY_BYTES);
  return {
    sealed: encrypt(own, Buffer.from(text), ofText(recordId)),
    wrappedKey: encrypt(key.bytes, own, ofKey(recordId)),
    keyId: key.id,
  };
}

export const open = (key: SealingKey, { sealed, wrappedKey }: Envelope, recordId: string): string =>
  decrypt(decrypt(key.bytes, wrappedKey, ofKey(recordId)), sealed, ofText(recordId)).toString();

/** The same text under the same key of its own, which another key of the deployment now covers. */
export const rewrap = (from: SealingKey, to: SealingKey, envelope: Envelope, recordId: string): Envelope => ({
  ...envelope,
  wrappedKey: encrypt(to.bytes, decrypt(from.bytes, envelope.wrappedKey, ofKey(recordId)), ofKey(recordId)),
  keyId: to.id,
});
