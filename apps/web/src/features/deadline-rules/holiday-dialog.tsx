import { Field, Select, TextInput, useToast } from '@nahliad/ui';
import { CreateHoliday, type Holiday } from '@nahliad/contracts';
import { HOLIDAY_KINDS } from '@nahliad/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { RecordDialog } from '../../lib/forms/record-dialog';
import { useRecordEdit } from '../../lib/forms/record-edit';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { createHoliday, patchHoliday, readHoliday } from './deadline-rules.api';
import { bodyOf, emptyHoliday, valuesOf, type HolidayValues } from './holiday-values';

type HolidayDialogProps = {
  /** The one to change; a new one where there is none. */
  holiday?: Holiday | undefined;
  onClose: () => void;
};

const HolidayDialog = ({ holiday, onClose }: HolidayDialogProps) => {
  const { t } = useTranslation('deadlines');
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const editing = useRecordEdit<Holiday, HolidayValues, CreateHoliday>({
    subject: holiday,
    empty: emptyHoliday,
    valuesOf,
    resolver: contractResolver(CreateHoliday, bodyOf),
    create: (body) => createHoliday(body, keyFor(body)),
    patch: ({ id, version }, body) => patchHoliday(id, version, body),
    read: readHoliday,
    onSaved: () => {
      toast(t('saved'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['deadline-rules'] });
    },
  });
  return (
    <RecordDialog title={t(holiday ? 'edit-title' : 'new')} editing={editing} onClose={onClose}>
      <HolidayFields />
    </RecordDialog>
  );
};

const HolidayFields = () => {
  const { t } = useTranslation('deadlines');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const { control, register, watch, formState } = useFormContext<HolidayValues>();
  const problem = useFieldText(formState.errors);
  const kind = watch('kind');
  return (
    <>
      <Field label={t('form.name-uk')} error={problem('name.uk') ?? problem('name')} optionalLabel={common('optional')}>
        <TextInput lang="uk" maxLength={200} {...register('name.uk')} />
      </Field>
      <Field label={t('form.name-en')} error={problem('name.en')} optionalLabel={common('optional')}>
        <TextInput lang="en" maxLength={200} {...register('name.en')} />
      </Field>
      <Field label={t('form.kind')} required>
        <Select options={optionsOf(labels, 'holidayKind', HOLIDAY_KINDS)} {...register('kind')} />
      </Field>
      {kind === 'yearly' && (
        <>
          <Field label={t('form.day')} error={problem('rule.day')} required>
            <TextInput inputMode="numeric" {...register('day')} />
          </Field>
          <Field label={t('form.month')} error={problem('rule.month')} required>
            <TextInput inputMode="numeric" {...register('month')} />
          </Field>
        </>
      )}
      {kind.endsWith('easter') && (
        <Field label={t('form.days-after')} hint={t('form.days-after-hint')} error={problem('rule.daysAfter')} required>
          <TextInput inputMode="numeric" {...register('daysAfter')} />
        </Field>
      )}
      {kind === 'once' && (
        <Field label={t('form.on')} error={problem('rule.on')} required>
          <DateControl control={control} name="on" />
        </Field>
      )}
    </>
  );
};

export default HolidayDialog;
