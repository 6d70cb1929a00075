import type { FindingVisibility, VisibilityDecision } from '@nahliad/contracts';
import { VISIBILITIES, type PublicationState, type Visibility, type WorkflowStatus } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';

/** What of a finding decides about who may read it. */
export interface Shown {
  readonly bodyId: string;
  readonly authorId: string;
  readonly workflow: WorkflowStatus;
  readonly visibility: Visibility;
  readonly publication: PublicationState;
}

const isPublished = ({ publication }: Shown) => publication === 'published' || publication === 'corrected';

/** Somebody of its body; a draft is its author's alone. */
export const belongsTo = (actor: Actor, shown: Shown): boolean =>
  actor.id === shown.authorId || bodiesOf(actor, 'officer', 'lead').includes(shown.bodyId);

const leads = (actor: Actor, { bodyId }: Shown) => bodiesOf(actor, 'lead').includes(bodyId);

export const isHidden = (from: Visibility, to: Visibility): boolean =>
  VISIBILITIES.indexOf(to) > VISIBILITIES.indexOf(from);

/** What somebody of its body may ask for: of what is published, nothing; a draft is changed with its text. */
const mayChange = (actor: Actor, shown: Shown): boolean =>
  belongsTo(actor, shown) && !isPublished(shown) && shown.workflow !== 'draft';

/** Hiding a finding is one person's act. */
export const hides = (actor: Actor, shown: Shown): Visibility[] =>
  mayChange(actor, shown) ? VISIBILITIES.filter((to) => isHidden(shown.visibility, to)) : [];

/** Showing it to more people takes a second person. What everybody is to read is published. */
export const shows = (actor: Actor, shown: Shown): Visibility[] =>
  mayChange(actor, shown) ? VISIBILITIES.filter((to) => isHidden(to, shown.visibility)) : [];

/** Another lead of the body than whoever asked confirms; whoever asked takes it back. */
export function decisionsFor(actor: Actor, shown: Shown, askedBy: string): VisibilityDecision[] {
  if (actor.id === askedBy) return ['withdrawn'];
  return leads(actor, shown) ? ['confirmed', 'refused'] : [];
}

/** Names say who reads it beside its author: those whom its author or a lead of its body has named. */
export const mayName = (actor: Actor, shown: Shown): boolean => actor.id === shown.authorId || leads(actor, shown);

export const allowances = (actor: Actor, shown: Shown): FindingVisibility['may'] => ({
  hide: hides(actor, shown),
  show: shows(actor, shown),
  name: mayName(actor, shown),
});
