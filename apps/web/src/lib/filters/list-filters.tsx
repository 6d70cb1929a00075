import { Stack } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import { ActiveFilters } from './active-filters';
import { chosenIn, FilterMenus, type ChangeFilters, type FilterField, type SetFilters } from './filter-menus';
import { SearchField } from './search-field';

type ListFiltersProps = {
  /** What is searched, and what the chip of a search says. */
  search: { label: string; hint: string; chip: (q: string) => string };
  fields: readonly FilterField[];
  filters: SetFilters;
  onChange: ChangeFilters;
  onClear: () => void;
};

/** What narrows a list: words, vocabularies, and under them all that is set. */
export const ListFilters = ({ search: { chip, ...words }, fields, filters, onChange, onClear }: ListFiltersProps) => {
  const { t } = useTranslation('common');
  const shared = { fields, filters, onChange };
  return (
    <Stack>
      <SearchField {...words} value={chosenIn(filters, 'q')[0]} onSearch={(q) => onChange({ q })} />
      <FilterMenus label={t('filters')} {...shared} />
      <ActiveFilters singles={{ q: chip }} {...shared} onClear={onClear} />
    </Stack>
  );
};
