/** What somebody typed and has not saved yet: `version` is that of the record it would change, `at` when it was typed. */
export type Draft<Values> = { values: Values; version: number | null; at: string };

/** Drafts stay on this device, each person's apart from everybody else's. */
const keyOf = (personId: string, subject: string) => `nahliad.draft.${personId}.${subject}`;

export const readDraft = <Values>(personId: string, subject: string): Draft<Values> | null => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(personId, subject)) ?? 'null') as Draft<Values> | null;
  } catch {
    return null;
  }
};

/** A full or forbidden storage must not stop anybody from writing. */
export const keepDraft = <Values>(personId: string, subject: string, values: Values, version: number | null): void => {
  const draft: Draft<Values> = { values, version, at: new Date().toISOString() };
  try {
    localStorage.setItem(keyOf(personId, subject), JSON.stringify(draft));
  } catch {
    /* then the page itself is the only place where it is */
  }
};

export const discardDraft = (personId: string, subject: string): void =>
  localStorage.removeItem(keyOf(personId, subject));
