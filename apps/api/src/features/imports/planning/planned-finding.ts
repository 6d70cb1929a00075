import { uuidv7 } from 'uuidv7';
import { THE_INSTITUTIONS, type TextField } from '../mapping/fields';
import type { TableRow } from '../reading/table';
import { hasRecommendation, type Slot, type Values } from '../mapping/values';

export interface Written {
  readonly en: string | null;
  readonly uk: string | null;
}

/** A finding that a row makes; dates, numbers and keys as text, ready for COPY. */
export interface PlannedFinding {
  readonly row: TableRow;
  readonly id: string;
  /** An earlier row makes it already: this row only adds its recommendation. */
  readonly known: boolean;
  readonly externalId: string;
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
  /** By their keys. */
  readonly affectedGroups: readonly string[];
  readonly visibility: string;
  readonly workflow: string;
  readonly verification: string;
  readonly publication: string;
  readonly recommendation: PlannedRecommendation | null;
}

export interface PlannedRecommendation {
  readonly id: string;
  /** Another row, or an earlier file, has made it already: this finding is only tied to it. */
  readonly known: boolean;
  readonly externalId: string | null;
  readonly text: Written;
  readonly type: string;
  readonly priority: string | null;
  readonly addresseeId: string;
  readonly alsoAddressedIds: readonly string[];
  readonly issuedOn: string;
  readonly responseDueOn: string | null;
  readonly targetOn: string | null;
  readonly position: string;
  readonly respondedOn: string | null;
}

/** How findings arrive from somebody who may not vouch for decisions taken elsewhere. */
const AS_DRAFT = { workflow: 'draft', verification: 'pending', publication: 'unpublished' };

/** The finding in the values of a row without errors. */
export function plannedFinding(row: TableRow, externalId: string, values: Values, asDraft: boolean): PlannedFinding {
  const one = (slot: Slot) => values.get(slot)?.[0] ?? null;
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
    title: written(values, 'title'),
    summary: written(values, 'summary'),
    detail: written(values, 'detail'),
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
    affectedGroups: values.get('affectedGroups') ?? [],
    ...states,
    visibility: published ? 'public' : (one('visibility') ?? 'partners'),
    recommendation: hasRecommendation(values) ? plannedRecommendation(values) : null,
  };
}

function plannedRecommendation(values: Values): PlannedRecommendation {
  const one = (slot: Slot) => values.get(slot)?.[0] ?? null;
  const addressed = (values.get('recommendation.addressee') ?? [THE_INSTITUTIONS]).flatMap((id) =>
    id === THE_INSTITUTIONS ? (values.get('institutions') ?? []) : [id],
  );
  const [addresseeId = '', ...alsoAddressedIds] = new Set(addressed);
  return {
    id: uuidv7(),
    known: false,
    externalId: one('recommendation.externalId'),
    text: written(values, 'recommendation.text'),
    type: one('recommendation.type') ?? 'policy',
    priority: one('recommendation.priority'),
    addresseeId,
    alsoAddressedIds,
    issuedOn: one('recommendation.issuedOn') ?? '',
    responseDueOn: one('recommendation.responseDueOn'),
    targetOn: one('recommendation.targetOn'),
    position: one('recommendation.position') ?? 'pending',
    respondedOn: one('recommendation.respondedOn'),
  };
}

const written = (values: Values, field: TextField): Written => ({
  en: values.get(`${field}.en`)?.[0] ?? null,
  uk: values.get(`${field}.uk`)?.[0] ?? null,
});
