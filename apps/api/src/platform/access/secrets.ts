import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that only their holder ever sees in full; the database keeps the hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
