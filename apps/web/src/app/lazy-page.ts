import { lazy, type ComponentType } from 'react';
import { chosenLanguage } from '../lib/language';
import { loadMessages } from '../lib/i18n';
import { loadLabels } from '../lib/label-source';

type PageModule = { default: ComponentType };

/** A page and its words travel together, so that neither waits for the other. */
export const lazyPage = (page: () => Promise<PageModule>, ...namespaces: string[]) =>
  lazy(async () => {
    const language = chosenLanguage();
    const words = namespaces.map((namespace) => loadMessages(language, namespace));
    const [module] = await Promise.all([page(), loadLabels(language), ...words]);
    return module;
  });
