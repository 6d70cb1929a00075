import { createContext, startTransition, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '@nahliad/domain';
import { loadFirstPageLabels, loadLabels } from './label-source';
import { chosenLanguage, rememberLanguage } from './language';
import { loadOnce } from './load-once';
import { flatten, say, type Messages, type MessageTree, type Values } from './messages';

const spoken = new Set<string>();

const load = loadOnce(async (id: `${Language}/${string}`): Promise<Messages> => {
  const [language, namespace] = id.split('/');
  const { default: tree } = (await import(`../locales/${language}/${namespace}.json`)) as { default: MessageTree };
  return flatten(tree);
});

/** The sentences of a namespace: `locales/{en,uk}/<namespace>.json`. */
export const loadMessages = (language: Language, namespace: string): Promise<Messages> => {
  spoken.add(namespace);
  return load(`${language}/${namespace}`);
};

/** All that the page says, in another language. */
const loadSameWords = (language: Language) =>
  Promise.all([
    loadFirstPageLabels(language),
    loadLabels(language),
    ...[...spoken].map((namespace) => loadMessages(language, namespace)),
  ]);

type LanguageChoice = { language: Language; setLanguage: (language: Language) => void };
const LanguageContext = createContext<LanguageChoice | null>(null);

/** Holds the language of the page, remembers it, and says it to the browser and to screen readers. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(chosenLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      setLanguage: (next) => {
        rememberLanguage(next);
        void loadSameWords(next).then(() => startTransition(() => setLanguage(next)));
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
};

export const useLanguage = (): LanguageChoice => {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage outside LanguageProvider');
  return choice;
};

export type Translate = {
  /** The sentence of `key`; the key itself where nobody wrote one. */
  (key: string, values?: Values): string;
  /** The sentence of `key`, or undefined where nobody wrote one. */
  maybe: (key: string, values?: Values) => string | undefined;
};

/** The sentences of one namespace in the language of the page; waits (Suspense) until they are there. */
export const useTranslation = (namespace: string): { t: Translate; language: Language } => {
  const { language } = useLanguage();
  const messages = use(loadMessages(language, namespace));
  const t = useMemo(() => {
    const maybe = (key: string, values?: Values) => say(messages, language, key, values);
    return Object.assign((key: string, values?: Values) => maybe(key, values) ?? key, { maybe });
  }, [messages, language]);
  return { t, language };
};
