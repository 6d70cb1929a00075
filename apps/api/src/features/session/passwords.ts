import { hash } from '@node-rs/argon2';

/** argon2id at the least cost that OWASP recommends: 19 MiB of memory, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);
