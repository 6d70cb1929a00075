import { Stack } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import { ActiveFilters } from './active-filters';
import { chosenIn, FilterMenus, type ChangeFilters, type FilterField, type SetFilters } from './filter-menus';
import { SearchField } from './search-field';

type ListFiltersProps = {
  /** Whose words say what is searched: `search.label`, `search.hint`, and `chip.q` of what was. */
  namespace: string;
  fields: readonly FilterField[];
  /** Those of the address, as `useAddressFilters` reads and writes them. */
  address: { filters: SetFilters; setFilters: (change: never) => void; clear: () => void };
};

/** What narrows a list: words, vocabularies, and under them all that is set. */
export const ListFilters = ({ namespace, fields, address: { filters, setFilters, clear } }: ListFiltersProps) => {
  const { t } = useTranslation(namespace);
  const { t: common } = useTranslation('common');
  const shared = { fields, filters, onChange: setFilters as ChangeFilters };
  return (
    <Stack>
      <SearchField
        label={t('search.label')}
        hint={t('search.hint')}
        value={chosenIn(filters, 'q')[0]}
        onSearch={(q) => shared.onChange({ q })}
      />
      <FilterMenus label={common('filters')} {...shared} />
      <ActiveFilters singles={{ q: (q) => t('chip.q', { q }) }} {...shared} onClear={clear} />
    </Stack>
  );
};
