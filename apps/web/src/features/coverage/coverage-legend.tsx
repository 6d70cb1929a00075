import { CellSample, classNames, SHADES, ShadeScale } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import styles from './coverage-matrix.module.css';

const FRESHEST_FIRST = SHADES.toReversed();

/** What the shades and marks of the matrix stand for, drawn as they are there. */
export const CoverageLegend = () => {
  const { t } = useTranslation('coverage');
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      <li>
        {t('legend.fresh')}
        <ShadeScale shades={FRESHEST_FIRST} />
        {t('legend.nearly-due')}
      </li>
      <li>
        <CellSample className={classNames(styles.sample, styles.lapsed)} />
        {t('legend.lapsed')}
      </li>
      <li>
        <CellSample unseen />
        {t('legend.never')}
      </li>
      <li>
        <CellSample className={classNames(styles.sample, styles.unmandated)} />
        {t('legend.no-mandate')}
      </li>
      <li>
        <CellSample shade={2}>
          <span className={styles.single} />
        </CellSample>
        {t('legend.single')}
      </li>
      <li>{t('legend.number')}</li>
    </ul>
  );
};
