import { uuidv7 } from 'uuidv7';
import { THE_INSTITUTIONS } from '../../mapping/field-reader';
import { participationOf, type Participating } from '../../mapping/participation-reader';
import { isFilled, oneOf, writtenIn, type Slot, type Values, type Written } from '../../mapping/values';
import type { TableRow } from '../../reading/table';
import { adviceIn, type Advice } from '../advice';
import type { Planned } from '../target';

/** A finding that a row makes. */
export interface PlannedFinding extends Planned {
  readonly id: string;
  /** An earlier row makes it already: this row only adds its recommendation. */
  readonly known: boolean;
  readonly title: Written;
  readonly summary: Written;
  readonly detail: Written;
  readonly institutionIds: readonly string[];
  readonly criteria: readonly string[];
  readonly observedOn: string;
  readonly observedTo: string | null;
  readonly severity: string;
  readonly polarity: string;
  readonly themes: readonly string[];
  readonly scale: string | null;
  readonly region: string | null;
  readonly personsAffected: string | null;
  readonly amountQuestioned: string | null;
  /** By their keys. */
  readonly affectedGroups: readonly string[];
  readonly visibility: string;
  readonly workflow: string;
  readonly verification: string;
  readonly publication: string;
  readonly participations: readonly Participating[];
  readonly recommendation: PlannedRecommendation | null;
}

export interface PlannedRecommendation extends Advice {
  readonly id: string;
  /** Another row, or an earlier file, has made it already: this finding is only tied to it. */
  readonly known: boolean;
  readonly externalId: string | null;
  readonly respondedOn: string | null;
}

/** How findings arrive from somebody who may not vouch for decisions taken elsewhere. */
const AS_DRAFT = { workflow: 'draft', verification: 'pending', publication: 'unpublished' };

/** The finding in the values of a row without errors. */
export function plannedFinding(row: TableRow, externalId: string, values: Values, asDraft: boolean): PlannedFinding {
  const one = (slot: Slot) => oneOf(values, slot);
  const states = {
    workflow: one('workflow') ?? AS_DRAFT.workflow,
    verification: one('verification') ?? AS_DRAFT.verification,
    publication: one('publication') ?? AS_DRAFT.publication,
    ...(asDraft && AS_DRAFT),
  };
  const published = states.publication !== AS_DRAFT.publication;
  return {
    row,
    id: uuidv7(),
    known: false,
    externalId,
    title: writtenIn(values, 'title'),
    summary: writtenIn(values, 'summary'),
    detail: writtenIn(values, 'detail'),
    institutionIds: values.get('institutions') ?? [],
    criteria: values.get('criteria') ?? [],
    observedOn: one('observedOn') ?? '',
    observedTo: one('observedTo'),
    severity: one('severity') ?? '',
    polarity: one('polarity') ?? '',
    themes: values.get('themes') ?? [],
    scale: one('scale'),
    region: one('region'),
    personsAffected: one('personsAffected'),
    amountQuestioned: one('amountQuestioned'),
    affectedGroups: values.get('affectedGroups') ?? [],
    participations: (values.get('participations') ?? []).map(participationOf),
    ...states,
    visibility: published ? 'public' : (one('visibility') ?? 'partners'),
    recommendation: isFilled(values, 'recommendation.text') ? plannedRecommendation(values) : null,
  };
}

function plannedRecommendation(values: Values): PlannedRecommendation {
  const addressed = (values.get('recommendation.addressee') ?? [THE_INSTITUTIONS]).flatMap((id) =>
    id === THE_INSTITUTIONS ? (values.get('institutions') ?? []) : [id],
  );
  return {
    ...adviceIn(values, 'recommendation.', addressed),
    id: uuidv7(),
    known: false,
    externalId: oneOf(values, 'recommendation.externalId'),
    respondedOn: oneOf(values, 'recommendation.respondedOn'),
  };
}
