import type { FindingImportField } from '@nahliad/contracts';
import { LANGUAGES, type Language } from '@nahliad/domain';
import type { TextField } from './fields';

/** Where a value goes: its field, and for a text the language too. */
export type Slot = FindingImportField | `${TextField}.${Language}`;

/** What a row says, field by field, each value in the form in which COPY wants it. */
export type Values = ReadonlyMap<Slot, readonly string[]>;

export const textSlot = (field: FindingImportField, language: Language): Slot => `${field as TextField}.${language}`;

export const isFilled = (values: Values, field: FindingImportField): boolean =>
  values.has(field) || LANGUAGES.some((language) => values.has(textSlot(field, language)));

export const hasRecommendation = (values: Values): boolean => isFilled(values, 'recommendation.text');
