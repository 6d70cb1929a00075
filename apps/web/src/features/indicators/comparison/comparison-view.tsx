import { EmptyState, Notice, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../../lib/address-filters';
import { Answer } from '../../../lib/answer';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { isInstitution, useStakeholderOptions } from '../../../lib/stakeholder-directory';
import { comparisonQuery } from './comparison.api';
import { ComparisonControls } from './comparison-controls';
import { COMPARISON_FILTERS } from './comparison-filters';
import { comparedBy, periodsOverlap, sidesOf, type NamedSide, type Side } from './comparison-sides';
import { IndicatorsCompared } from './indicators-compared';
import { ScoresCompared } from './scores-compared';

/** Institutions, or two periods of one, side by side: every score and indicator with its interval, and no winner by chance. */
export const ComparisonView = () => {
  const { t } = useTranslation('comparison');
  const { filters } = useAddressFilters(COMPARISON_FILTERS);
  const sides = sidesOf(filters);
  const named = useNamedSides(sides, comparedBy(filters) === 'periods');
  const compared = useQuery({ ...comparisonQuery(sides), enabled: sides.length > 1 });
  return (
    <Stack gap="lg">
      <ComparisonControls />
      {comparedBy(filters) === 'periods' && periodsOverlap(filters) && <Notice>{t('overlap')}</Notice>}
      {sides.length < 2 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <Answer query={compared}>
          {(cards) => (
            <Stack gap="xl">
              <ScoresCompared sides={named} cards={cards} showRanks={filters.ranks.length > 0} />
              <IndicatorsCompared sides={named} cards={cards} />
            </Stack>
          )}
        </Answer>
      )}
    </Stack>
  );
};

/** Institutions by their names, periods by the days on which they end. */
const useNamedSides = (sides: readonly Side[], byPeriod: boolean): NamedSide[] => {
  const { t } = useTranslation('comparison');
  const { date } = useFormat();
  const institutions = useStakeholderOptions(isInstitution);
  return sides.map(({ institutionId = '', asOf }) => ({
    key: `${institutionId} ${asOf}`,
    name: byPeriod
      ? t('period', { date: date(asOf) })
      : (institutions.find(({ value }) => value === institutionId)?.label ?? '…'),
  }));
};
