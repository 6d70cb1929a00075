import { LANGUAGES, type Language } from '@nahliad/domain';
import { useLanguage, useTranslation } from '../../lib/i18n';
import styles from './language-switch.module.css';

/** A language is always named in itself. */
const NAMES: Record<Language, { short: string; full: string }> = {
  en: { short: 'EN', full: 'English' },
  uk: { short: 'УК', full: 'Українська' },
};

export const LanguageSwitch = () => {
  const { language, setLanguage } = useLanguage();
  const { t } = useTranslation('shell');
  return (
    <div role="group" aria-label={t('language')} className={styles.switch}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-label={`${NAMES[one].short} – ${NAMES[one].full}`}
          aria-pressed={one === language}
          onClick={() => setLanguage(one)}
        >
          {NAMES[one].short}
        </button>
      ))}
    </div>
  );
};
