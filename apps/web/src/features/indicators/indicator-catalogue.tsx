import type { IndicatorEntry } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './indicator-catalogue.module.css';
import { ServedCriteria } from './served-criteria';

/** Every indicator: what it is called, how it is computed, and what it speaks for. */
export const IndicatorCatalogue = ({ items }: { items: readonly IndicatorEntry[] }) => {
  const { t } = useTranslation('indicators');
  return (
    <ul className={styles.catalogue}>
      {items.map((entry) => (
        <li key={entry.key} className={styles.entry}>
          <div className={styles.head}>
            <h2>
              <Link to={`/indicators/${entry.key}`}>
                <Written text={entry.name} />
              </Link>
            </h2>
            <p className={styles.facts}>
              {t(`kind.${entry.kind}`)} · {t(`unit.${entry.unit}`)} · {t(`origin.${entry.origin}`)}
            </p>
            <p className={styles.facts}>
              <code>{entry.key}</code> · {t('version', { version: entry.formulaVersion })}
            </p>
          </div>
          <div className={styles.body}>
            <p>
              <Written text={entry.formula} />
            </p>
            <ServedCriteria criteria={entry.criteria} />
            <p className={styles.facts}>{entry.goalposts ? t('goalposts', entry.goalposts) : t('not-scored')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
};
