import { use } from 'react';
import type { Labels, Language, VocabularyName } from '@nahliad/domain';
import { useLanguage } from './i18n';

const SOURCES: Record<Language, () => Promise<Labels>> = {
  en: () => import('@nahliad/domain/labels/en').then(({ en }) => en),
  uk: () => import('@nahliad/domain/labels/uk').then(({ uk }) => uk),
};
const loaded: Partial<Record<Language, Labels>> = {};
const loading: Partial<Record<Language, Promise<Labels>>> = {};

export const loadLabels = (language: Language): Promise<Labels> =>
  (loading[language] ??= SOURCES[language]().then((labels) => (loaded[language] = labels)));

/** The labels of the vocabularies in the language of the page: `useLabels().severity[4]`. */
export const useLabels = (): Labels => {
  const { language } = useLanguage();
  return loaded[language] ?? use(loadLabels(language));
};

/** The keys of a vocabulary as the options of a select or a filter. */
export const optionsOf = <Name extends VocabularyName>(
  labels: Labels,
  name: Name,
  keys: readonly (string & keyof Labels[Name])[],
) => keys.map((key) => ({ value: key, label: String(labels[name][key]) }));
