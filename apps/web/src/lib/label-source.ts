import type { Labels, Language } from '@nahliad/domain';
import { loadOnce } from './load-once';

const SOURCES: Record<Language, () => Promise<Labels>> = {
  en: () => import('@nahliad/domain/labels/en').then(({ en }) => en),
  uk: () => import('@nahliad/domain/labels/uk').then(({ uk }) => uk),
};

/** The labels of all vocabularies in one language. */
export const loadLabels = loadOnce((language: Language): Promise<Labels> => SOURCES[language]());
