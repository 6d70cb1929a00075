/** What stands on the device: bytes that only the key of its person can read. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

export const AES = { name: 'AES-GCM', length: 256 } as const;
const IV_BYTES = 12;

export const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** A key that works in this browser alone: no page, not even this one, can read it out. */
export const newDeviceKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);

/** `place` is where it is to stand: bytes that were moved to another place cannot be read there. */
export const seal = async (key: CryptoKey, value: unknown, place: string): Promise<Sealed> => {
  const iv = randomBytes(IV_BYTES);
  const bytes = await crypto.subtle.encrypt(
    { ...AES, iv, additionalData: encode(place) },
    key,
    encode(JSON.stringify(value)),
  );
  return { iv, bytes };
};

export const unseal = async (key: CryptoKey, { iv, bytes }: Sealed, place: string): Promise<unknown> => {
  const text = await crypto.subtle.decrypt({ ...AES, iv, additionalData: encode(place) }, key, bytes);
  return JSON.parse(new TextDecoder().decode(text)) as unknown;
};

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
