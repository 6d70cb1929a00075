import { useLanguage, useTranslation } from '../../lib/i18n';
import { useNavigate } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { openTo, type NavigationEntry } from '../shell/navigation';
import { BEGINNINGS, PAGES } from './destinations';
import type { Entry, Section } from './entry';
import { matches } from './matches';
import { useBothLanguages } from './use-both-languages';

/** What opens over the page once the palette is closed. */
export type Leads = { openHelp: () => void; signOut: () => void };

/** The pages that this person may go to and what they may do anywhere, as far as they fit what was typed. */
export const useOwnEntries = (typed: string, { openHelp, signOut }: Leads): Section[] => {
  const { t } = useTranslation('palette');
  const { t: shell } = useTranslation('shell');
  const { language, setLanguage } = useLanguage();
  const both = useBothLanguages();
  const navigate = useNavigate();
  const session = useSession();
  const permissions = session?.permissions ?? [];
  const name = (label: string) => t.maybe(label) ?? shell(label);
  const fits = (label: string) => matches(typed, both(label));
  const goTo = ({ path, label }: NavigationEntry): Entry => ({
    key: `to ${path} ${label}`,
    text: name(label),
    run: () => navigate(path),
  });
  const act = (label: string, run: () => void): Entry[] =>
    fits(label) ? [{ key: label, text: name(label), run }] : [];
  const beginnings = openTo(BEGINNINGS, permissions).filter(({ label }) => fits(label));
  const pages = openTo(PAGES, permissions).filter(({ label }) => fits(label));
  const acts = [
    ...beginnings.map(goTo),
    ...act('act.language', () => setLanguage(language === 'en' ? 'uk' : 'en')),
    ...act('act.shortcuts', openHelp),
    ...(session?.person ? act('sign-out', signOut) : act('sign-in', () => navigate('/sign-in'))),
  ];
  return [
    { key: 'pages', title: t('section.pages'), items: pages.map(goTo) },
    { key: 'acts', title: t('section.acts'), items: acts },
  ];
};
