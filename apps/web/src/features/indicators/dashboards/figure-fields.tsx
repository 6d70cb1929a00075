import {
  GOVERNANCE_CRITERIA,
  INDICATORS,
  STAKEHOLDER_CATEGORIES,
  definitionOf,
  type IndicatorDimension,
} from '@nahliad/domain';
import { Field, Select } from '@nahliad/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import columns from '../../../lib/forms/field-columns.module.css';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import { optionsOf, useLabels } from '../../../lib/labels';
import { WINDOWS } from '../../../lib/scope/scope';
import { isInstitution, useStakeholderOptions } from '../../../lib/stakeholder-directory';
import { writtenIn } from '../../../lib/written';
import type { DashboardValues } from './dashboard-values';

/** Which indicator, how it is drawn, and what it is narrowed to. */
export const FigureFields = ({ place }: { place: number }) => {
  const { t, language } = useTranslation('dashboards');
  const { t: scope } = useTranslation('scope');
  const labels = useLabels();
  const institutions = useStakeholderOptions(isInstitution);
  const { control, register, formState } = useFormContext<DashboardValues>();
  const problem = useFieldText(formState.errors);
  const indicator = useWatch({ control, name: `figures.${place}.indicator` });
  const { dimensions } = definitionOf(indicator);
  const at = <Name extends keyof DashboardValues['figures'][number]>(name: Name) => `figures.${place}.${name}` as const;
  const drawing = (value: IndicatorDimension) => ({ value, label: t(`drawing.${value}`) });
  return (
    <div className={columns.columns}>
      <Field label={t('form.indicator')} error={problem(at('indicator'))}>
        <Select
          options={INDICATORS.map((value) => ({ value, label: writtenIn(definitionOf(value).text.name, language) }))}
          {...register(at('indicator'))}
        />
      </Field>
      <Field label={t('form.drawing')} error={problem(at('by'))}>
        <Select options={dimensions.map(drawing)} emptyLabel={t('drawing.number')} {...register(at('by'))} />
      </Field>
      <Field label={scope('period')} error={problem(at('window'))}>
        <Select
          options={WINDOWS.map((value) => ({ value, label: scope(`windows.${value}`) }))}
          {...register(at('window'))}
        />
      </Field>
      <Field label={scope('institution')} error={problem(at('institutionId'))}>
        <Select
          key={institutions.length}
          options={institutions}
          emptyLabel={scope('all-institutions')}
          {...register(at('institutionId'))}
        />
      </Field>
      <Field label={scope('category')} error={problem(at('category'))}>
        <Select
          options={optionsOf(labels, 'stakeholderCategory', STAKEHOLDER_CATEGORIES)}
          emptyLabel={scope('all-categories')}
          {...register(at('category'))}
        />
      </Field>
      <Field label={scope('criterion')} error={problem(at('criterion'))}>
        <Select
          options={optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA)}
          emptyLabel={scope('all-criteria')}
          {...register(at('criterion'))}
        />
      </Field>
    </div>
  );
};
