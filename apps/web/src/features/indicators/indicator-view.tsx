import { RadioGroup, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';
import { AnnotatedTrend } from './annotations/annotated-trend';
import { FormulaChoice } from './formula-choice';
import { GroupsFigure } from './groups-figure';
import { INDICATOR_FILTERS } from './indicator-filters';
import { indicatorQuery } from './indicators.api';
import { SplitFigure } from './split-figure';
import type { VersionedEntry } from './use-versioned-entry';
import { WholeFigure } from './whole-figure';

/** One indicator: over all that is chosen, and split by what it can be split by. */
export const IndicatorView = ({ entry }: { entry: VersionedEntry }) => {
  const { t } = useTranslation('indicators');
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const { filters, setFilters } = useAddressFilters(INDICATOR_FILTERS);
  const by = entry.dimensions.find((dimension) => dimension === filters.by[0]) ?? entry.dimensions[0];
  const version = entry.until ? entry.formulaVersion : undefined;
  const whole = useQuery(indicatorQuery(entry.key, scope, { version }));
  const split = useQuery({ ...indicatorQuery(entry.key, scope, { by, version }), enabled: by !== undefined });
  return (
    <Stack gap="lg">
      <ScopeBar asOf={whole.data?.asOf} />
      <FormulaChoice entry={entry} />
      <Answer query={whole}>
        {(indicator) => (
          <Stack gap="lg">
            <WholeFigure entry={entry} indicator={indicator} counted={{ ...scope, ...indicator }} />
            <GroupsFigure entry={entry} indicator={indicator} />
          </Stack>
        )}
      </Answer>
      {by && (
        <>
          <RadioGroup
            legend={t('by.label')}
            look="segments"
            options={entry.dimensions.map((value) => ({ value, label: t(`by.${value}`) }))}
            value={by}
            onChange={(chosen) => setFilters({ by: [chosen] })}
          />
          <Answer query={split}>
            {(indicator) => {
              const figure = { entry, indicator, by, counted: { ...scope, ...indicator } };
              return by === 'month' ? <AnnotatedTrend {...figure} /> : <SplitFigure {...figure} />;
            }}
          </Answer>
        </>
      )}
    </Stack>
  );
};
