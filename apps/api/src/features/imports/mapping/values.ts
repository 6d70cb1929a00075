import { LANGUAGES, type ImportFieldName, type Language } from '@nahliad/domain';

/** Where a value goes: its field, and for a text the language too. */
export type Slot = ImportFieldName | `${ImportFieldName}.${Language}`;

/** What a row says, field by field, each value in the form in which COPY wants it. */
export type Values = ReadonlyMap<Slot, readonly string[]>;

export interface Written {
  readonly en: string | null;
  readonly uk: string | null;
}

export const textSlot = (field: ImportFieldName, language: Language): Slot => `${field}.${language}`;

export const isFilled = (values: Values, field: ImportFieldName): boolean =>
  values.has(field) || LANGUAGES.some((language) => values.has(textSlot(field, language)));

export const oneOf = (values: Values, slot: Slot): string | null => values.get(slot)?.[0] ?? null;

export const writtenIn = (values: Values, field: ImportFieldName): Written => ({
  en: oneOf(values, textSlot(field, 'en')),
  uk: oneOf(values, textSlot(field, 'uk')),
});
