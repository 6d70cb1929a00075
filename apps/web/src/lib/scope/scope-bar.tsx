import { useState } from 'react';
import { Button, Field, Select } from '@nahliad/ui';
import { GOVERNANCE_CRITERIA, STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { SlidersHorizontal } from 'lucide-react';
import { useAddressFilters } from '../address-filters';
import { useTranslation } from '../i18n';
import { optionsOf, useFirstPageLabels } from '../labels';
import { isInstitution, useStakeholderOptions } from '../stakeholder-directory';
import { AsOfField } from './as-of-field';
import { SCOPE_FILTERS, WINDOWS } from './scope';
import styles from './scope-bar.module.css';
import { ScopeChips } from './scope-chips';

/** Narrows every figure of the page; what is chosen lives in the address. `asOf` is the day the answer speaks of. */
export const ScopeBar = ({ asOf }: { asOf: string | undefined }) => {
  const { t } = useTranslation('scope');
  const labels = useFirstPageLabels();
  const [open, setOpen] = useState(false);
  const { filters: scope, setFilters } = useAddressFilters(SCOPE_FILTERS);
  const [reached, setReached] = useState(false);
  // The directory is large and the first page must be fast: it is read when somebody reaches for the list.
  const institutions = useStakeholderOptions(isInstitution, reached || scope.institutionId.length > 0);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.toggle}
        aria-expanded={open}
        icon={<SlidersHorizontal size={18} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {t('filters')}
      </Button>
      <div role="group" aria-label={t('filters')} className={styles.controls} data-open={open}>
        <AsOfField day={scope.asOf ?? asOf ?? ''} onChoose={(day) => setFilters({ asOf: day })} />
        <Field label={t('period')}>
          <Select
            value={scope.window[0] ?? '24'}
            options={WINDOWS.map((window) => ({ value: window, label: t(`windows.${window}`) }))}
            onChange={({ target }) => setFilters({ window: WINDOWS.filter((window) => window === target.value) })}
          />
        </Field>
        <Field label={t('institution')}>
          <Select
            value={scope.institutionId[0] ?? ''}
            emptyLabel={t('all-institutions')}
            options={institutions}
            onPointerEnter={() => setReached(true)}
            onFocus={() => setReached(true)}
            onChange={({ target }) => setFilters({ institutionId: target.value ? [target.value] : [] })}
          />
        </Field>
        <Field label={t('category')}>
          <Select
            value={scope.category[0] ?? ''}
            emptyLabel={t('all-categories')}
            options={optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES)}
            onChange={({ target }) =>
              setFilters({ category: STAKEHOLDER_CATEGORIES.filter((category) => category === target.value) })
            }
          />
        </Field>
        <Field label={t('criterion')}>
          <Select
            value={scope.criterion[0] ?? ''}
            emptyLabel={t('all-criteria')}
            options={optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA)}
            onChange={({ target }) =>
              setFilters({ criterion: GOVERNANCE_CRITERIA.filter((criterion) => criterion === target.value) })
            }
          />
        </Field>
      </div>
      <ScopeChips institutionName={(id) => institutions.find(({ value }) => value === id)?.label ?? '…'} />
    </div>
  );
};
