import type { Finding } from '@nahliad/contracts';
import { LANGUAGES, type GroupDimension, type Language } from '@nahliad/domain';
import { numberIn } from '../../lib/forms/number-in';

type Texts = Record<Language, string>;

/** What the form holds: every control has a value, and what is not filled in is empty. */
export type FindingValues = {
  bodyId: string;
  institutionIds: string[];
  /** The primary one first; '' until it is chosen. */
  criteria: string[];
  title: Texts;
  summary: Texts;
  detail: Texts;
  observedOn: string;
  observedTo: string;
  severity: string;
  polarity: string;
  themes: string[];
  scale: string;
  region: string;
  personsAffected: string;
  amountQuestioned: string;
  affectedGroups: { dimension: GroupDimension | ''; value: string }[];
  visibility: string;
  activityId: string | null;
  repeatOf: string | null;
  /** Why an existing text is changed. */
  note: string;
};

const noText = (): Texts => ({ en: '', uk: '' });

/** What somebody comes with, such as the act in which they found it. */
export type Given = Partial<Pick<FindingValues, 'activityId' | 'institutionIds' | 'criteria'>>;

export const emptyFinding = (bodyId: string, given: Given = {}): FindingValues => ({
  bodyId,
  institutionIds: [],
  criteria: [''],
  title: noText(),
  summary: noText(),
  detail: noText(),
  observedOn: '',
  observedTo: '',
  severity: '',
  polarity: 'adverse',
  themes: [],
  scale: '',
  region: '',
  personsAffected: '',
  amountQuestioned: '',
  affectedGroups: [],
  visibility: '',
  activityId: null,
  repeatOf: null,
  note: '',
  ...given,
});

const textsOf = (text: Finding['title']): Texts => ({ en: text.en ?? '', uk: text.uk ?? '' });

export const valuesOf = (finding: Finding): FindingValues => ({
  bodyId: finding.bodyId,
  institutionIds: finding.institutionIds,
  criteria: finding.criteria,
  title: textsOf(finding.title),
  summary: textsOf(finding.summary),
  detail: textsOf(finding.detail),
  observedOn: finding.observedOn,
  observedTo: finding.observedTo ?? '',
  severity: String(finding.severity),
  polarity: finding.polarity,
  themes: finding.themes,
  scale: finding.scale ?? '',
  region: finding.region ?? '',
  personsAffected: finding.personsAffected?.toString() ?? '',
  amountQuestioned: finding.amountQuestioned?.toString() ?? '',
  affectedGroups: finding.affectedGroups,
  visibility: finding.visibility,
  activityId: finding.activityId,
  repeatOf: finding.repeatOf,
  note: '',
});

const given = (value: string) => value.trim() || undefined;
const orNull = (value: string) => value.trim() || null;
const written = (text: Texts) =>
  Object.fromEntries(LANGUAGES.flatMap((language) => (text[language].trim() ? [[language, text[language]]] : [])));

/** What the API is asked to keep. An optional field that was emptied is null, so that emptying it is a change too. */
export const contentsOf = (values: FindingValues) => ({
  institutionIds: values.institutionIds,
  criteria: values.criteria.filter(Boolean),
  title: written(values.title),
  summary: written(values.summary),
  detail: written(values.detail),
  observedOn: given(values.observedOn),
  observedTo: orNull(values.observedTo),
  severity: numberIn(values.severity),
  polarity: given(values.polarity),
  themes: values.themes,
  scale: orNull(values.scale),
  region: orNull(values.region),
  personsAffected: numberIn(values.personsAffected) ?? null,
  amountQuestioned: numberIn(values.amountQuestioned) ?? null,
  affectedGroups: values.affectedGroups.map(({ dimension, value }) => ({ dimension: dimension || undefined, value })),
  visibility: given(values.visibility),
  activityId: values.activityId ?? null,
  repeatOf: values.repeatOf ?? null,
});

export const changeOf = (values: FindingValues) => ({ ...contentsOf(values), note: given(values.note ?? '') });

export const newFindingOf = (values: FindingValues) => ({ ...contentsOf(values), bodyId: given(values.bodyId) });
