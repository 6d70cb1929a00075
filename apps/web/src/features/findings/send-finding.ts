import { CreateFinding, type Finding } from '@nahliad/contracts';
import { noteOnDraft } from '../../lib/drafts/desk';
import { ProblemError } from '../../lib/problem-error';
import { Contents, editedOf, type Edited, type FindingDraft } from './finding-draft';
import { changeOf, newFindingOf, valuesOf } from './finding-values';
import { createFinding, moveFinding, patchFinding, readFinding } from './findings.api';
import { changedFields } from './merge';

/** What was saved, and why it was not submitted where it was to be. */
export type Sent = { finding: Finding; refused: ProblemError | null };

/**
 * Saves a draft and submits it if asked to, whether its writer waits for it or it is sent by itself later. What was saved stays
 * saved, even where submitting it is refused. Each step is noted on the draft, so that one that breaks off goes on from there.
 */
export const sendFinding = async (personId: string, draft: FindingDraft, submit: boolean): Promise<Sent> => {
  const finding = draft.of ? await change(draft, draft.of) : await make(personId, draft);
  if (!submit || !finding.moves.includes('submitted')) return { finding, refused: null };
  await noteOnDraft(personId, draft.id, { of: savedAs(finding, draft) });
  try {
    return { finding: await moveFinding(finding.id, { to: 'submitted' }), refused: null };
  } catch (error) {
    if (error instanceof ProblemError && isAnswer(error)) return { finding, refused: error };
    throw error;
  }
};

/**
 * A finding is made once, whatever the network does: what was sent and never answered is sent again as it was, under the
 * same key; what its writer typed since follows as a change.
 */
const make = async (personId: string, draft: FindingDraft): Promise<Finding> => {
  const typed = newFindingOf(draft.values);
  const sent = draft.sent ?? typed;
  await noteOnDraft(personId, draft.id, { sent });
  try {
    const made = await createFinding(CreateFinding.parse(sent), draft.key);
    const of = { ...editedOf(made), values: draft.values };
    await noteOnDraft(personId, draft.id, { of, sent: null });
    return same(sent, typed) ? made : await patchFinding(made.id, made.version, contentsOf(draft));
  } catch (error) {
    if (error instanceof ProblemError && isAnswer(error)) await noteOnDraft(personId, draft.id, { sent: null });
    throw error;
  }
};

/** Where somebody was faster with the very same, as an earlier try of one's own would be, there is nothing to decide. */
const change = async (draft: FindingDraft, of: Edited): Promise<Finding> => {
  if (same(changeOf(of.values), changeOf(draft.values))) return readFinding(of.id);
  try {
    return await patchFinding(of.id, of.version, contentsOf(draft));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'record.version-stale') throw error;
    const theirs = await readFinding(of.id);
    if (changedFields(null, draft.values, valuesOf(theirs)).length > 0) throw error;
    return theirs;
  }
};

const contentsOf = (draft: FindingDraft) => Contents.parse(changeOf(draft.values));

/** From what a draft goes on that was saved: what its writer had typed by then. */
export const savedAs = (finding: Finding, { values }: FindingDraft): Edited => ({ ...editedOf(finding), values });

/** The server has answered that nothing was done; anything else may have been done or not. */
const isAnswer = ({ status }: ProblemError) => status >= 400 && status < 500;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
