import type { ImportRowError } from '@nahliad/contracts';

/** Why a value cannot be taken. */
export interface Refusal {
  readonly refused: ImportRowError;
}
export const refused = (code: ImportRowError): Refusal => ({ refused: code });

/** Every value is taken in the form in which COPY wants it: an ISO date, a key, an id, digits. */
export type ReadValue = (text: string) => string | Refusal;
