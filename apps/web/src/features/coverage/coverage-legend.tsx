import { classNames } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import styles from './coverage-matrix.module.css';

const FRESH = [5, 4, 3, 2, 1] as const;

/** What the shades and marks of the matrix stand for, drawn as they are there. */
export const CoverageLegend = () => {
  const { t } = useTranslation('coverage');
  const sample = classNames(styles.cell, styles.sample);
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      <li>
        {t('legend.fresh')}
        <span className={styles.scale} aria-hidden>
          {FRESH.map((shade) => (
            <span key={shade} className={sample} data-fresh={shade} />
          ))}
        </span>
        {t('legend.nearly-due')}
      </li>
      <li>
        <span className={sample} data-state="lapsed" aria-hidden />
        {t('legend.lapsed')}
      </li>
      <li>
        <span className={classNames(sample, 'hatched')} aria-hidden />
        {t('legend.never')}
      </li>
      <li>
        <span className={classNames(sample, styles.unmandated)} aria-hidden />
        {t('legend.no-mandate')}
      </li>
      <li>
        <span className={sample} data-fresh="2" aria-hidden>
          <span className={styles.single} />
        </span>
        {t('legend.single')}
      </li>
      <li>{t('legend.number')}</li>
    </ul>
  );
};
