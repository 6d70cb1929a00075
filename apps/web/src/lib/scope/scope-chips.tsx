import { FilterChips } from '@nahliad/ui';
import { useAddressFilters } from '../address-filters';
import { useTranslation } from '../i18n';
import { useFirstPageLabels } from '../labels';
import { SCOPE_FILTERS } from './scope';

/** What the figures are narrowed to, each taken away with one press. */
export const ScopeChips = ({ institutionName }: { institutionName: (id: string) => string }) => {
  const { t } = useTranslation('common');
  const labels = useFirstPageLabels();
  const { filters: scope, setFilters } = useAddressFilters(SCOPE_FILTERS);
  const chip = (key: string, text: string, onRemove: () => void) => ({
    key,
    text,
    removeLabel: t('remove-filter', { filter: text }),
    onRemove,
  });
  const without = <One,>(all: readonly One[], one: One) => all.filter((other) => other !== one);
  return (
    <FilterChips
      label={t('filters')}
      clearLabel={t('clear-filters')}
      onClear={() => setFilters({ institutionId: [], category: [], criterion: [] })}
      chips={[
        ...scope.institutionId.map((id) =>
          chip(id, institutionName(id), () => setFilters({ institutionId: without(scope.institutionId, id) })),
        ),
        ...scope.category.map((category) =>
          chip(category, labels.stakeholderCategory[category], () =>
            setFilters({ category: without(scope.category, category) }),
          ),
        ),
        ...scope.criterion.map((criterion) =>
          chip(criterion, labels.governanceCriterion[criterion], () =>
            setFilters({ criterion: without(scope.criterion, criterion) }),
          ),
        ),
      ]}
    />
  );
};
