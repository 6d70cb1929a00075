import type { Text } from '@nahliad/contracts';
import { ProblemError } from '../problem-error';
import type { Draft, Refused } from './draft';
import { draftOf, noteOnDraft, putDraft } from './desk';
import { onItsWay } from './on-their-way';

/** Where a draft has arrived: the record that it is now, and why it was not submitted if it was to be. */
export type Arrival = { title: Text; href: string; of: unknown; refused: Refused | null };
type Send = (draft: Draft) => Promise<Arrival>;

export const refusedBy = ({ status, code, errors }: ProblemError): Refused => ({ status, code, errors: [...errors] });

/** What heals without its writer changing a word: no network, a server in trouble or asking for patience, a session that ended. */
const heals = ({ status }: Refused) => status === 0 || status >= 500 || status === 429 || status === 401;

/**
 * Sends, one after the other, what this person handed over. Where the reason is the way and not the draft, all wait on; a
 * draft that is refused waits for its writer, and the others go on. The text stays until it is known to have arrived.
 */
export const deliver = async (personId: string, waiting: readonly Draft[], send: Send): Promise<void> => {
  for (const draft of waiting) {
    try {
      await acknowledge(personId, draft, await onItsWay(draft.id, send(draft)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const refused = refusedBy(error);
      if (heals(refused)) return;
      await unlessTyped(personId, draft, (now) => ({
        ...now,
        parcel: now.parcel && { ...now.parcel, state: 'refused', refused },
      }));
    }
  }
};

const acknowledge = (personId: string, draft: Draft, { title, href, of, refused }: Arrival): Promise<void> => {
  if (isTyped(personId, draft)) return noteOnDraft(personId, draft.id, { of, sent: null });
  const parcel = draft.parcel && { ...draft.parcel, state: 'arrived' as const, refused };
  return putDraft(personId, { ...draft, title, href, values: null, of: null, sent: null, parcel });
};

/** Whether its writer went on with it while it was on its way. */
const isTyped = (personId: string, draft: Draft): boolean => draftOf(personId, draft.id)?.at !== draft.at;

const unlessTyped = async (personId: string, draft: Draft, change: (now: Draft) => Draft): Promise<void> => {
  const now = draftOf(personId, draft.id);
  if (now && !isTyped(personId, draft)) await putDraft(personId, change(now));
};
