import { useMemo } from 'react';
import { Button, EmptyState, Stack } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { INSTITUTION_TYPES } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { FilterMenus } from '../../lib/filters/filter-menus';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { SearchField } from '../../lib/filters/search-field';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { isInstitution } from '../../lib/stakeholder-directory';
import { asTree } from '../../lib/stakeholder-tree';
import { writtenIn } from '../../lib/written';
import { INSTITUTION_FILTERS, passes } from './institution-filters';
import { everCoveredQuery } from './institutions.api';
import { InstitutionsList } from './institutions-list';

/** Everybody who is overseen, as a tree; narrowed, as the list of those that fit. */
export const InstitutionsView = ({ directory }: { directory: readonly Stakeholder[] }) => {
  const { t, language } = useTranslation('institutions');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { filters, setFilters, clear } = useAddressFilters(INSTITUTION_FILTERS);
  const coverage = useQuery(everCoveredQuery).data;
  const narrowed = Boolean(filters.q) || filters.institutionType.length > 0;

  const institutions = useMemo(
    () =>
      directory
        .filter(isInstitution)
        .toSorted((one, other) =>
          writtenIn(one.name, language).localeCompare(writtenIn(other.name, language), language),
        ),
    [directory, language],
  );
  const fitting = institutions.filter((institution) => passes(filters, institution));
  const branches = narrowed ? fitting.map((stakeholder) => ({ stakeholder, depth: 0 })) : asTree(institutions);
  const seenOn = (id: string) =>
    coverage?.cells.filter(({ institutionId, findings }) => institutionId === id && findings > 0).length;

  const fields = [
    {
      name: 'institutionType',
      label: t('filter.type'),
      options: optionsOf(labels, 'institutionType', INSTITUTION_TYPES),
    },
  ];
  const change = (changed: object) => setFilters(changed as Parameters<typeof setFilters>[0]);
  if (institutions.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  return (
    <Stack>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={filters.q}
        onSearch={(q) => setFilters({ q })}
      />
      <FilterMenus label={t('filter.label')} fields={fields} filters={filters} onChange={change} />
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
        <InstitutionsList
          branches={branches}
          parentOf={({ parentId }) => directory.find(({ id }) => id === parentId)}
          coveredOf={seenOn}
        />
      )}
    </Stack>
  );
};
