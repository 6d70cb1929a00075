import type { Overview } from '@nahliad/contracts';
import { Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import type { Counted } from '../../lib/scope/records-behind';
import { CoverageFigure } from './coverage-figure';
import styles from './in-depth.module.css';
import { OverdueList } from './overdue-list';
import { ScorecardFigure } from './scorecard-figure';
import { SeverityFigure } from './severity-figure';
import { TrendFigure } from './trend-figure';

/** What the key figures rest on: criterion by criterion, month by month, cell by cell. */
const InDepth = ({ overview, counted }: { overview: Overview; counted: Counted }) => {
  const { t } = useTranslation('overview');
  return (
    <Stack gap="xl">
      <div className={styles.wide}>
        <section className={styles.section}>
          <h2>{t('scorecard.section')}</h2>
          <ScorecardFigure overview={overview} counted={counted} />
        </section>
        <section className={styles.section}>
          <h2>{t('overdue.section')}</h2>
          <OverdueList overdue={overview.overdue} counted={counted} />
        </section>
      </div>
      <section className={styles.section}>
        <h2>{t('severity.section')}</h2>
        <div className={styles.even}>
          <SeverityFigure overview={overview} counted={counted} />
          <TrendFigure overview={overview} counted={counted} />
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('coverage.section')}</h2>
        <CoverageFigure overview={overview} counted={counted} />
      </section>
    </Stack>
  );
};

export default InDepth;
