import type { FindingImportField } from '@nahliad/contracts';
import { LANGUAGES, type Language } from '@nahliad/domain';
import type { TextField } from './fields';

/** Where a value goes: its field, and for a text the language too. */
export type Slot = FindingImportField | `${TextField}.${Language}`;

/** What a row says, field by field, each value in the form in which COPY wants it. */
export type Values = Partial<Record<Slot, readonly string[]>>;

export const isFilled = (values: Values, field: FindingImportField): boolean =>
  Boolean(values[field]?.length) || LANGUAGES.some((language) => values[`${field as TextField}.${language}`]?.length);

export const hasRecommendation = (values: Values): boolean => isFilled(values, 'recommendation.text');
