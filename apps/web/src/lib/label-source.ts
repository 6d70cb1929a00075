import type { FirstPageLabels, Labels, Language } from '@nahliad/domain';
import { loadOnce } from './load-once';

const FIRST_PAGE: Record<Language, () => Promise<FirstPageLabels>> = {
  en: () => import('@nahliad/domain/labels/en/first-page').then(({ firstPage }) => firstPage),
  uk: () => import('@nahliad/domain/labels/uk/first-page').then(({ firstPage }) => firstPage),
};

const ALL: Record<Language, () => Promise<Labels>> = {
  en: () => import('@nahliad/domain/labels/en').then(({ en }) => en),
  uk: () => import('@nahliad/domain/labels/uk').then(({ uk }) => uk),
};

/** The labels that the first page shows, in one language. */
export const loadFirstPageLabels = loadOnce((language: Language): Promise<FirstPageLabels> => FIRST_PAGE[language]());

/** The labels of all vocabularies in one language. */
export const loadLabels = loadOnce((language: Language): Promise<Labels> => ALL[language]());
