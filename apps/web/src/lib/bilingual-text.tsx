import type { Text } from '@nahliad/contracts';
import { LANGUAGES } from '@nahliad/domain';
import styles from './bilingual-text.module.css';
import { useLanguage, useTranslation } from './i18n';

/** A long text in every language in which it was written, the reader's first; its line breaks are its paragraphs. */
export const BilingualText = ({ text }: { text: Text }) => {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  const written = LANGUAGES.filter((one) => text[one]);
  const first = written.includes(language) ? language : written[0];
  const others = written.filter((one) => one !== first);
  if (!first) return null;
  return (
    <>
      {first !== language && <p className={styles.note}>{t(`text-language.only.${first}`)}</p>}
      <p className={styles.words} lang={first}>
        {text[first]}
      </p>
      {others.map((other) => (
        <details key={other} className={styles.other}>
          <summary>{t(`text-language.also.${other}`)}</summary>
          <p className={styles.words} lang={other}>
            {text[other]}
          </p>
        </details>
      ))}
    </>
  );
};
