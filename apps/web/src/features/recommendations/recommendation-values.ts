import { LANGUAGES, type Language } from '@nahliad/domain';

export type Texts = Record<Language, string>;
export const noText = (): Texts => ({ en: '', uk: '' });

/** A language in which nothing was written is not sent. */
export const written = (text: Texts) =>
  Object.fromEntries(LANGUAGES.flatMap((language) => (text[language].trim() ? [[language, text[language]]] : [])));

/** Words, and the files that bear them out. */
export type Said = { text: Texts; evidenceIds: string[] };
export const nothingSaid = (): Said => ({ text: noText(), evidenceIds: [] });
export const saidOf = ({ text, evidenceIds }: Said) => ({ text: written(text), evidenceIds });

export type RecommendationValues = {
  issuerId: string;
  addresseeId: string;
  text: Texts;
  type: string;
  priority: string;
  responseDueOn: string;
  targetOn: string;
};

/** The first of the institutions answers; the others are addressed beside it. */
export const newRecommendationOf =
  (findingId: string, institutionIds: readonly string[]) => (values: RecommendationValues) => ({
    findingIds: [findingId],
    issuerId: values.issuerId,
    addresseeId: values.addresseeId || undefined,
    alsoAddressedIds: institutionIds.filter((id) => id !== values.addresseeId),
    text: written(values.text),
    type: values.type || undefined,
    priority: values.priority || null,
    responseDueOn: values.responseDueOn || null,
    targetOn: values.targetOn || null,
  });
