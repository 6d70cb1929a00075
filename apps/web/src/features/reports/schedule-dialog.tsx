import { ScheduleReport } from '@nahliad/contracts';
import { FormProvider, useForm } from 'react-hook-form';
import { contractResolver } from '../../lib/forms/contract-resolver';
import styles from '../../lib/forms/field-columns.module.css';
import { markRefused } from '../../lib/forms/field-text';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useChange } from '../../lib/use-change';
import { ReportFields } from './report-fields';
import { ScheduleFields, type ScheduleValues } from './schedule-fields';
import { scheduleReport } from './schedules.api';

const bodyOf = ({ institutionId, day, ...chosen }: ScheduleValues) => ({
  ...chosen,
  institutionId: institutionId || undefined,
  day: Number(day),
});

type ScheduleDialogProps = {
  /** Whose schedule it will be, and who is sent the report unless others are chosen. */
  personId: string;
  onClose: () => void;
};

/** Which report is to be sent, how often, and to whom. */
export const ScheduleDialog = ({ personId, onClose }: ScheduleDialogProps) => {
  const { t, language } = useTranslation('reports');
  const keyOf = useIdempotencyKey();
  const form = useForm<ScheduleValues, unknown, ScheduleReport>({
    defaultValues: {
      subject: 'scorecard',
      institutionId: '',
      window: '24',
      publishedOnly: false,
      language,
      format: 'pdf',
      rhythm: 'monthly',
      day: '1',
      recipientIds: [personId],
    },
    resolver: contractResolver(ScheduleReport, bodyOf),
  });
  const schedule = useChange(
    {
      change: (body: ScheduleReport) => scheduleReport(body, keyOf(body)),
      done: t('schedules.made'),
      onDone: onClose,
    },
    ['report-schedules'],
  );
  const send = (body: ScheduleReport) => schedule.mutate(body, { onError: (error) => markRefused(form, error) });
  return (
    <FormDialog
      title={t('schedules.new')}
      submitLabel={t('schedules.save')}
      busy={schedule.isPending}
      onSubmit={form.handleSubmit(send)}
      onClose={onClose}
    >
      <FormProvider {...form}>
        <Refusal error={schedule.error} />
        <div className={styles.columns}>
          <ReportFields>
            <ScheduleFields />
          </ReportFields>
        </div>
      </FormProvider>
    </FormDialog>
  );
};
