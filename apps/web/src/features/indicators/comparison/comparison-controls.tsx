import { Checkbox, Field, FilterChips, RadioGroup, Select } from '@nahliad/ui';
import { today } from '@nahliad/domain';
import { useAddressFilters } from '../../../lib/address-filters';
import { DayFilter } from '../../../lib/filters/day-filter';
import { useTranslation } from '../../../lib/i18n';
import { AsOfField } from '../../../lib/scope/as-of-field';
import { WINDOWS } from '../../../lib/scope/scope';
import { isInstitution, useStakeholderOptions } from '../../../lib/stakeholder-directory';
import styles from './comparison-controls.module.css';
import { COMPARED, COMPARISON_FILTERS, MOST_INSTITUTIONS } from './comparison-filters';
import { comparedBy, earlierDay } from './comparison-sides';

/** What stands beside what, of which days; all of it lives in the address. */
export const ComparisonControls = () => {
  const { t } = useTranslation('comparison');
  const { t: scope } = useTranslation('scope');
  const { filters, setFilters } = useAddressFilters(COMPARISON_FILTERS);
  const by = comparedBy(filters);
  return (
    <div className={styles.bar}>
      <RadioGroup
        legend={t('by.label')}
        look="segments"
        options={COMPARED.map((value) => ({ value, label: t(`by.${value}`) }))}
        value={by}
        onChange={(chosen) => setFilters({ by: [chosen] })}
      />
      <div className={styles.controls}>
        {by === 'institutions' ? <InstitutionsField /> : <InstitutionField />}
        <AsOfField day={filters.asOf ?? today()} onChoose={(day) => setFilters({ asOf: day })} />
        {by === 'periods' && (
          <DayFilter label={t('earlier')} day={earlierDay(filters)} onChoose={(day) => setFilters({ earlier: day })} />
        )}
        <Field label={scope('period')}>
          <Select
            value={filters.window[0] ?? '24'}
            options={WINDOWS.map((window) => ({ value: window, label: scope(`windows.${window}`) }))}
            onChange={({ target }) => setFilters({ window: WINDOWS.filter((window) => window === target.value) })}
          />
        </Field>
      </div>
      {by === 'institutions' && (
        <Checkbox
          label={t('rank.show')}
          hint={t('rank.hint')}
          checked={filters.ranks.length > 0}
          onChange={({ target }) => setFilters({ ranks: target.checked ? ['shown'] : [] })}
        />
      )}
    </div>
  );
};

/** One after the other, up to as many as fit side by side. */
const InstitutionsField = () => {
  const { t } = useTranslation('comparison');
  const { t: common } = useTranslation('common');
  const { filters, setFilters } = useAddressFilters(COMPARISON_FILTERS);
  const institutions = useStakeholderOptions(isInstitution);
  const chosen = filters.institutionId;
  return (
    <div className={styles.institutions}>
      <Field label={t('add')}>
        <Select
          value=""
          emptyLabel={t('choose')}
          disabled={chosen.length >= MOST_INSTITUTIONS}
          options={institutions.filter(({ value }) => !chosen.includes(value))}
          onChange={({ target }) => setFilters({ institutionId: [...chosen, target.value] })}
        />
      </Field>
      <FilterChips
        label={t('by.institutions')}
        chips={chosen.map((id) => {
          const text = institutions.find(({ value }) => value === id)?.label ?? '…';
          return {
            key: id,
            text,
            removeLabel: common('remove-filter', { filter: text }),
            onRemove: () => setFilters({ institutionId: chosen.filter((other) => other !== id) }),
          };
        })}
      />
    </div>
  );
};

const InstitutionField = () => {
  const { t } = useTranslation('scope');
  const { filters, setFilters } = useAddressFilters(COMPARISON_FILTERS);
  return (
    <Field label={t('institution')}>
      <Select
        value={filters.institutionId[0] ?? ''}
        emptyLabel={t('all-institutions')}
        options={useStakeholderOptions(isInstitution)}
        onChange={({ target }) => setFilters({ institutionId: target.value ? [target.value] : [] })}
      />
    </Field>
  );
};
