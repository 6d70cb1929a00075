import { FilterChips } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import { chosenIn, type ChangeFilters, type FilterField, type SetFilters } from './filter-menus';

type ActiveFiltersProps = {
  fields: readonly FilterField[];
  /** Filters of one value, each with what its chip says. */
  singles: Readonly<Record<string, (value: string) => string>>;
  filters: SetFilters;
  onChange: ChangeFilters;
  onClear: () => void;
};

/** All that narrows the list, said in words, each with its way out. */
export const ActiveFilters = ({ fields, singles, filters, onChange, onClear }: ActiveFiltersProps) => {
  const { t } = useTranslation('common');
  const ofSingles = Object.entries(singles).flatMap(([name, words]) =>
    chosenIn(filters, name)
      .slice(0, 1)
      .map((value) => ({ key: name, text: words(value), onRemove: () => onChange({ [name]: null }) })),
  );
  const ofFields = fields.flatMap(({ name, label, options }) => {
    const chosen = chosenIn(filters, name);
    return chosen.map((value) => ({
      key: `${name} ${value}`,
      text: `${label}: ${options.find((option) => option.value === value)?.label ?? '…'}`,
      onRemove: () => onChange({ [name]: chosen.filter((one) => one !== value) }),
    }));
  });
  const chips = [...ofSingles, ...ofFields].map((chip) => ({
    ...chip,
    removeLabel: t('remove-filter', { filter: chip.text }),
  }));
  return <FilterChips label={t('filters-set')} chips={chips} clearLabel={t('clear-filters')} onClear={onClear} />;
};
