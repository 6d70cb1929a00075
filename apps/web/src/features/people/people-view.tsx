import { EmptyState, Stack } from '@nahliad/ui';
import { ROLES } from '@nahliad/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { ListFilters } from '../../lib/filters/list-filters';
import { ListResults } from '../../lib/filters/list-results';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import { PEOPLE_FILTERS, SORTS, STANDINGS } from './people-filters';
import { PeopleTable } from './people-table';
import { peopleQuery } from './people.api';

const everybody = () => true;

export const PeopleView = () => {
  const { t } = useTranslation('people');
  const labels = useLabels();
  const address = useAddressFilters(PEOPLE_FILTERS);
  const { filters, setFilters, clear } = address;
  const bodies = useStakeholderOptions(everybody);
  const fields = [
    { name: 'role', label: t('filter.role'), options: optionsOf(labels, 'role', ROLES) },
    { name: 'stakeholderId', label: t('filter.body'), options: bodies },
    {
      name: 'standing',
      label: t('filter.standing'),
      options: STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
    },
  ];
  const { sort, ...narrowing } = filters;
  return (
    <Stack>
      <ListFilters namespace="people" fields={fields} address={address} />
      <ListResults
        query={useInfiniteQuery(peopleQuery(filters))}
        count={(count) => t('count', { count })}
        sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        sort={sort}
        onSort={(value) => setFilters({ sort: value })}
        narrowed={Object.values(narrowing).some((value) => value?.length)}
        onClear={clear}
        none={<EmptyState title={t('none')} />}
      >
        {(people) => <PeopleTable people={people} />}
      </ListResults>
    </Stack>
  );
};
