import type { Overview } from '@nahliad/contracts';
import { Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import type { Counted } from '../../lib/scope/records-behind';
import type { Scope } from '../../lib/scope/scope';
import { CoverageFigure } from './coverage-figure';
import { KeyFigures } from './key-figures';
import { Message } from './message';
import { NothingCounted } from './nothing-counted';
import { OverdueList } from './overdue-list';
import styles from './overview-figures.module.css';
import { ScorecardFigure } from './scorecard-figure';
import { SeverityFigure } from './severity-figure';
import { TrendFigure } from './trend-figure';

/** The analyst's page: what the data say, then what they rest on. */
export const OverviewFigures = ({ overview, scope }: { overview: Overview; scope: Scope }) => {
  const { t } = useTranslation('overview');
  const counted: Counted = { ...scope, asOf: overview.asOf, window: overview.window };
  if (overview.totals.findings + overview.totals.recommendations === 0) return <NothingCounted />;
  return (
    <Stack gap="xl">
      <Message overview={overview} counted={counted} />
      <KeyFigures overview={overview} counted={counted} />
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
