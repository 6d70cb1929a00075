import type { Activity } from '@nahliad/contracts';
import { LANGUAGES, type Language } from '@nahliad/domain';

type Texts = Record<Language, string>;

/** What the form holds: every control has a value, and what is not filled in is empty. */
export type ActivityValues = {
  bodyId: string;
  institutionIds: string[];
  criteria: string[];
  kind: string;
  startedOn: string;
  endedOn: string;
  outcome: string;
  title: Texts;
  note: Texts;
  announced: '' | 'yes' | 'no';
  visibility: string;
  /** Those who are asked to take part. */
  otherIds: string[];
};

/** What somebody comes with, such as a cell that is due. */
export type Given = Partial<Pick<ActivityValues, 'bodyId' | 'institutionIds' | 'criteria'>>;

export const emptyActivity = (given: Given): ActivityValues => ({
  bodyId: '',
  institutionIds: [],
  criteria: [],
  kind: '',
  startedOn: '',
  endedOn: '',
  outcome: '',
  title: { en: '', uk: '' },
  note: { en: '', uk: '' },
  announced: '',
  visibility: 'partners',
  otherIds: [],
  ...given,
});

const textsOf = (text: Activity['title']): Texts => ({ en: text.en ?? '', uk: text.uk ?? '' });
const ANNOUNCED = { true: 'yes', false: 'no', null: '' } as const;

export const valuesOf = (activity: Activity): ActivityValues => ({
  bodyId: activity.bodyId,
  institutionIds: activity.institutionIds,
  criteria: activity.criteria,
  kind: activity.kind,
  startedOn: activity.startedOn,
  endedOn: activity.endedOn ?? '',
  outcome: activity.outcome,
  title: textsOf(activity.title),
  note: textsOf(activity.note),
  announced: ANNOUNCED[`${activity.announced}`],
  visibility: activity.visibility,
  otherIds: [],
});

const written = (text: Texts) =>
  Object.fromEntries(LANGUAGES.flatMap((language) => (text[language].trim() ? [[language, text[language]]] : [])));

/** What the API is asked to keep. An act that goes on has no end, whatever was typed there before. */
export const contentsOf = (values: ActivityValues) => ({
  institutionIds: values.institutionIds,
  criteria: values.criteria,
  kind: values.kind || undefined,
  title: written(values.title),
  note: written(values.note),
  startedOn: values.startedOn || undefined,
  endedOn: (values.outcome !== 'ongoing' && (values.endedOn || values.startedOn)) || null,
  announced: values.announced === '' ? null : values.announced === 'yes',
  outcome: values.outcome || undefined,
  visibility: values.visibility,
});

export const newActivityOf = (values: ActivityValues) => ({
  ...contentsOf(values),
  bodyIds: [values.bodyId, ...values.otherIds].filter(Boolean),
});
