import type { Dashboard, DashboardFigure, Indicator } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { Panel, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../../lib/address-filters';
import { Answer } from '../../../lib/answer';
import { useTranslation } from '../../../lib/i18n';
import { AsOfField } from '../../../lib/scope/as-of-field';
import { useAsOfLine } from '../../../lib/scope/as-of-line';
import type { Counted } from '../../../lib/scope/records-behind';
import { writtenIn } from '../../../lib/written';
import { drawnIndicator } from '../drawn-indicator';
import { SplitFigure } from '../split-figure';
import { WholeNumber } from '../whole-number';
import { dashboardFiguresQuery } from './dashboards.api';
import styles from './dashboards.module.css';
import { useScopeWords } from './use-scope-words';

const DASHBOARD_FILTERS = { asOf: 'text' } as const;

/** The figures of a dashboard in its order, as of one day and for whoever looks. */
export const DashboardFigures = ({ dashboard }: { dashboard: Dashboard }) => {
  const { filters, setFilters } = useAddressFilters(DASHBOARD_FILTERS);
  const answer = useQuery(dashboardFiguresQuery(dashboard, filters.asOf));
  const scopeWords = useScopeWords(dashboard.figures);
  return (
    <Stack gap="lg">
      <div className={styles.day}>
        <AsOfField day={filters.asOf ?? answer.data?.asOf ?? today()} onChoose={(day) => setFilters({ asOf: day })} />
      </div>
      <Answer query={answer}>
        {({ figures }) => (
          <div className={styles.figures}>
            {dashboard.figures.map((figure, place) => {
              const indicator = figures[place];
              return (
                indicator && (
                  <div key={place} className={figure.by === null ? styles.number : styles.drawn}>
                    <OneFigure figure={figure} indicator={indicator} scope={scopeWords(figure)} />
                  </div>
                )
              );
            })}
          </div>
        )}
      </Answer>
    </Stack>
  );
};

type OneFigureProps = { figure: DashboardFigure; indicator: Indicator; scope: string };

const OneFigure = ({ figure, indicator, scope }: OneFigureProps) => {
  const { language } = useTranslation('dashboards');
  const asOfLine = useAsOfLine();
  const entry = drawnIndicator(figure.indicator);
  const name = writtenIn(entry.name, language);
  const counted = countedOf(figure, indicator);
  const [value] = indicator.values;
  if (figure.by !== null)
    return (
      <>
        <h2 className="visually-hidden">{name}</h2>
        <SplitFigure entry={entry} indicator={indicator} by={figure.by} counted={counted} narrowedTo={scope} />
      </>
    );
  return (
    <Panel title={name}>
      <p className={styles.scope}>{[scope, asOfLine(indicator)].filter(Boolean).join(' · ')}</p>
      {value && <WholeNumber entry={entry} indicator={indicator} value={value} counted={counted} />}
    </Panel>
  );
};

const only = <One,>(one: One | null): One[] => (one === null ? [] : [one]);

const countedOf = ({ institutionId, category, criterion }: DashboardFigure, { asOf, window }: Indicator): Counted => ({
  asOf,
  window,
  institutionId: only(institutionId),
  category: only(category),
  criterion: only(criterion),
});
