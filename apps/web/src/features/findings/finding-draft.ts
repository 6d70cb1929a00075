import { CreateFinding, PatchFinding, type Finding } from '@nahliad/contracts';
import type { Draft, Kept } from '../../lib/drafts/draft';
import { valuesOf, type FindingValues } from './finding-values';

/** The finding that a form changes, as its writer had read it: enough to go on with it where there is no network. */
export type Edited = Pick<Finding, 'id' | 'reference' | 'version'> & { maySubmit: boolean; values: FindingValues };
export type FindingDraft = Draft<FindingValues, Edited>;

/** The form shows a finding whole, so it is judged whole; for whom it was written does not change. */
export const Contents = CreateFinding.omit({ bodyId: true }).extend({ note: PatchFinding.shape.note });

export const editedOf = (finding: Finding): Edited => ({
  id: finding.id,
  reference: finding.reference,
  version: finding.version,
  maySubmit: finding.moves.includes('submitted'),
  values: valuesOf(finding),
});

/** What a draft is written on: a finding, or a new one, of an act of its own where a link named one. */
export const subjectOf = (edited: Edited | null, activityId?: string | null): string =>
  `finding.${edited?.id ?? `new${activityId ? `.${activityId}` : ''}`}`;

export const isFindingDraft = (draft: Draft): draft is FindingDraft => draft.subject.startsWith('finding.');

export const keptOf = (values: FindingValues, of: Edited | null): Kept<FindingValues, Edited> => ({
  title: values.title,
  href: null,
  values,
  of,
});
