import { useMemo, useState } from 'react';
import { Button, EmptyState, Stack } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { useAddressFilters } from '../../lib/address-filters';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { FilterMenus } from '../../lib/filters/filter-menus';
import { SearchField } from '../../lib/filters/search-field';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { asTree } from '../../lib/stakeholder-tree';
import { writtenIn } from '../../lib/written';
import { StakeholderDialog } from './stakeholder-dialog';
import { isNarrowed, passes, STAKEHOLDER_FILTERS, STANDINGS } from './stakeholder-filters';
import { StakeholdersList } from './stakeholders-list';
import { StandingButton } from './standing-button';

/** The directory as a tree; narrowed, the list of those that fit. */
export const StakeholdersView = ({ directory }: { directory: readonly Stakeholder[] }) => {
  const { t, language } = useTranslation('stakeholders');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { filters, setFilters, clear } = useAddressFilters(STAKEHOLDER_FILTERS);
  const [editing, setEditing] = useState<Stakeholder>();
  const sorted = useMemo(
    () =>
      directory.toSorted((one, other) =>
        writtenIn(one.name, language).localeCompare(writtenIn(other.name, language), language),
      ),
    [directory, language],
  );
  const branches = isNarrowed(filters)
    ? sorted.filter((one) => passes(filters, one)).map((stakeholder) => ({ stakeholder, depth: 0 }))
    : asTree(sorted);
  const fields = [
    {
      name: 'category',
      label: t('filter.category'),
      options: optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES),
    },
    {
      name: 'institutionType',
      label: t('filter.type'),
      options: optionsOf(labels, 'institutionType', INSTITUTION_TYPES),
    },
    {
      name: 'standing',
      label: t('filter.standing'),
      options: STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
    },
  ];
  const change = (changed: object) => setFilters(changed as Parameters<typeof setFilters>[0]);
  return (
    <Stack>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={filters.q}
        onSearch={(q) => setFilters({ q })}
      />
      <FilterMenus label={common('filters')} fields={fields} filters={filters} onChange={change} />
      <ActiveFilters
        fields={fields}
        singles={{ q: (q) => t('chip.q', { q }) }}
        filters={filters}
        onChange={change}
        onClear={clear}
      />
      <p role="status">{t('count', { count: branches.length })}</p>
      {branches.length === 0 ? (
        <EmptyState title={common('empty.title')} action={<Button onClick={clear}>{common('clear-filters')}</Button>}>
          {common('empty.text')}
        </EmptyState>
      ) : (
        <StakeholdersList
          branches={branches}
          actions={(stakeholder) => (
            <>
              <Button
                size="sm"
                aria-label={t('edit-named', { name: writtenIn(stakeholder.name, language) })}
                onClick={() => setEditing(stakeholder)}
              >
                {common('edit')}
              </Button>
              <StandingButton stakeholder={stakeholder} />
            </>
          )}
        />
      )}
      {editing && <StakeholderDialog stakeholder={editing} onClose={() => setEditing(undefined)} />}
    </Stack>
  );
};
