import { Field, MultiComboBox, Select } from '@nahliad/ui';
import { LAST_DAY, REPORT_RHYTHMS, type ReportRhythm } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { useController, useFormContext } from 'react-hook-form';
import { useFieldText } from '../../lib/forms/field-text';
import { useTranslation } from '../../lib/i18n';
import type { ReportValues } from './report-fields';
import { recipientsQuery } from './schedules.api';
import { useDueWords } from './use-due-words';

export type ScheduleValues = ReportValues & { rhythm: ReportRhythm; day: string; recipientIds: string[] };

/** When a report is sent, and to whom. */
export const ScheduleFields = () => {
  const { t } = useTranslation('reports');
  const dueOn = useDueWords();
  const { register, watch, setValue, formState } = useFormContext<ScheduleValues>();
  const fieldText = useFieldText(formState.errors);
  const rhythm = watch('rhythm');
  const days = Array.from({ length: LAST_DAY[rhythm] }, (_, nth) => nth + 1);
  return (
    <>
      <Field label={t('schedules.rhythm')} error={fieldText('rhythm')}>
        <Select
          options={REPORT_RHYTHMS.map((value) => ({ value, label: t(`schedules.rhythms.${value}`) }))}
          {...register('rhythm', { onChange: () => setValue('day', '1') })}
        />
      </Field>
      <Field label={t('schedules.day')} hint={t('schedules.day-hint')} error={fieldText('day')}>
        <Select
          key={rhythm}
          options={days.map((day) => ({ value: `${day}`, label: dueOn({ rhythm, day }) }))}
          {...register('day')}
        />
      </Field>
      <Recipients />
    </>
  );
};

const Recipients = () => {
  const { t } = useTranslation('reports');
  const { t: common } = useTranslation('common');
  const { control, formState } = useFormContext<ScheduleValues>();
  const { field } = useController({ control, name: 'recipientIds' });
  const { data } = useQuery(recipientsQuery);
  const label = t('schedules.recipients');
  return (
    <Field label={label} hint={t('schedules.recipients-hint')} error={useFieldText(formState.errors)('recipientIds')}>
      <MultiComboBox
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={field.value}
        onChange={field.onChange}
        openLabel={common('open-list')}
        emptyLabel={common('empty.title')}
        chosenLabel={label}
        removeLabel={(name) => common('remove-filter', { filter: name })}
      />
    </Field>
  );
};
