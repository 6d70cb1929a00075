import { Checkbox, EmptyState, RadioGroup, Stack } from '@nahliad/ui';
import { REFERRAL_STATES } from '@nahliad/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { FilterMenus } from '../../lib/filters/filter-menus';
import { ListResults } from '../../lib/filters/list-results';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { referralsQuery } from './joint-work.api';
import { REFERRAL_FILTERS, SORTS } from './referral-filters';
import { ReferralsList } from './referrals-list';

const SIDES = ['', 'received', 'sent'] as const;

/** What other bodies ask of one's own, and what it asks of them. */
export const ReferralsView = () => {
  const { t } = useTranslation('joint-work');
  const labels = useLabels();
  const { filters, changeFilters, clear } = useAddressFilters(REFERRAL_FILTERS);
  const { sort, ...narrowing } = filters;
  const fields = [
    { name: 'state', label: t('referrals.filter.state'), options: optionsOf(labels, 'referralState', REFERRAL_STATES) },
  ];
  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <RadioGroup
          legend={t('referrals.side.label')}
          hideLegend
          look="segments"
          options={SIDES.map((value) => ({ value, label: t(`referrals.side.${value || 'both'}`) }))}
          value={SIDES.find((side) => side === filters.side) ?? ''}
          onChange={(side) => changeFilters({ side: side || null })}
        />
        <FilterMenus label={t('referrals.filter.label')} fields={fields} filters={filters} onChange={changeFilters}>
          <Checkbox
            label={t('referrals.overdue')}
            checked={filters.overdue === 'true'}
            onChange={({ target }) => changeFilters({ overdue: target.checked ? 'true' : null })}
          />
        </FilterMenus>
        <ActiveFilters
          fields={fields}
          filters={filters}
          onChange={changeFilters}
          onClear={clear}
          singles={{
            overdue: () => t('referrals.overdue'),
            side: (side) => t(`referrals.side.${side}`),
            findingId: () => t('referrals.filter.finding'),
          }}
        />
      </Stack>
      <ListResults
        query={useInfiniteQuery(referralsQuery(filters))}
        count={(count) => t('referrals.count', { count })}
        sorts={SORTS.map((value) => ({ value, label: t(`referrals.sort.${value}`) }))}
        sort={sort}
        onSort={(next) => changeFilters({ sort: next })}
        narrowed={Object.values(narrowing).some((value) => value?.length)}
        onClear={clear}
        none={<EmptyState title={t('referrals.none.title')}>{t('referrals.none.text')}</EmptyState>}
      >
        {(items) => <ReferralsList referrals={items} />}
      </ListResults>
    </Stack>
  );
};
