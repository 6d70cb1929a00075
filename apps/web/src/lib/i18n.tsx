import { createContext, startTransition, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '@nahliad/domain';
import { chosenLanguage, rememberLanguage } from './language';
import { flatten, say, type Messages, type MessageTree, type Values } from './messages';

const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<Messages>>();

/** Fetches the sentences of a namespace once; `locales/{en,uk}/<namespace>.json`. */
export const loadMessages = (language: Language, namespace: string): Promise<Messages> => {
  const id = `${language}/${namespace}`;
  const request =
    loading.get(id) ??
    import(`../locales/${language}/${namespace}.json`).then(({ default: tree }: { default: MessageTree }) => {
      const messages = flatten(tree);
      loaded.set(id, messages);
      return messages;
    });
  loading.set(id, request);
  return request;
};

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
        startTransition(() => setLanguage(next));
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
  const messages = loaded.get(`${language}/${namespace}`) ?? use(loadMessages(language, namespace));
  const t = useMemo(() => {
    const maybe = (key: string, values?: Values) => say(messages, language, key, values);
    return Object.assign((key: string, values?: Values) => maybe(key, values) ?? key, { maybe });
  }, [messages, language]);
  return { t, language };
};
