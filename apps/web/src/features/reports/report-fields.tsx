import type { ReactNode } from 'react';
import { Checkbox, Field, Select } from '@nahliad/ui';
import { REPORT_FORMATS, REPORT_SUBJECTS, type AskedReport } from '@nahliad/contracts';
import { useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { LocaleControl } from '../../lib/forms/locale-control';
import { useTranslation } from '../../lib/i18n';
import { WINDOWS } from '../../lib/scope/scope';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';

/** What a report is to speak of, as a form holds it. */
export type ReportValues = Pick<AskedReport, 'language' | 'publishedOnly'> &
  Record<'subject' | 'institutionId' | 'window' | 'format', string>;

/** The fields of a report, and between what it is about and what it counts those that say as of when it is. */
export const ReportFields = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('reports');
  const { t: scope } = useTranslation('scope');
  const institutions = useStakeholderOptions(isInstitution);
  const { control, register, formState } = useFormContext<ReportValues>();
  const fieldText = useFieldText(formState.errors);
  const options = (of: 'subject' | 'format', keys: readonly string[]) =>
    keys.map((value) => ({ value, label: t(`${of}.${value}`) }));
  return (
    <>
      <Field label={t('of')} error={fieldText('subject')}>
        <Select options={options('subject', REPORT_SUBJECTS)} {...register('subject')} />
      </Field>
      <Field label={scope('institution')} error={fieldText('institutionId')}>
        {/* A list that arrives later forgets what was chosen before it. */}
        <Select
          key={institutions.length}
          emptyLabel={scope('all-institutions')}
          options={institutions}
          {...register('institutionId')}
        />
      </Field>
      {children}
      <Field label={scope('period')} error={fieldText('window')}>
        <Select
          options={WINDOWS.map((window) => ({ value: window, label: scope(`windows.${window}`) }))}
          {...register('window')}
        />
      </Field>
      <Field label={t('file')} error={fieldText('format')}>
        <Select options={options('format', REPORT_FORMATS)} {...register('format')} />
      </Field>
      <LocaleControl control={control} name="language" legend={t('language')} />
      <Checkbox label={t('published-only')} hint={t('published-only-hint')} {...register('publishedOnly')} />
    </>
  );
};
