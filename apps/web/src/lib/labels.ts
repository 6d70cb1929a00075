import { use } from 'react';
import type { FirstPageLabels, Labels, VocabularyName } from '@nahliad/domain';
import { useLanguage } from './i18n';
import { loadFirstPageLabels, loadLabels } from './label-source';

/** The labels of the vocabularies in the language of the page: `useLabels().severity[4]`. */
export const useLabels = (): Labels => {
  const { language } = useLanguage();
  return use(loadLabels(language));
};

/** The few labels that the overview needs, there with its other words. */
export const useFirstPageLabels = (): FirstPageLabels => {
  const { language } = useLanguage();
  return use(loadFirstPageLabels(language));
};

/** The keys of a vocabulary as the options of a select or a filter. */
export const optionsOf = <Name extends VocabularyName>(
  labels: Pick<Labels, Name>,
  name: Name,
  keys: readonly (string & keyof Labels[Name])[],
) => keys.map((key) => ({ value: key, label: String(labels[name][key]) }));
