import type { FindingDraft } from '../../features/findings/finding-draft';
import { refusedBy, type Arrival } from '../../lib/drafts/courier';
import type { Draft } from '../../lib/drafts/draft';

/** Sends one draft, whatever it is of; what knows how is loaded when there is something to send. */
export const sendDraft = async (personId: string, draft: Draft): Promise<Arrival> => {
  const { savedAs, sendFinding } = await import('../../features/findings/send-finding');
  const written = draft as FindingDraft;
  const { finding, refused } = await sendFinding(personId, written, draft.parcel?.submit ?? false);
  return {
    title: { en: finding.reference, uk: finding.reference },
    href: `/findings/${finding.id}`,
    of: savedAs(finding, written),
    refused: refused && refusedBy(refused),
  };
};
