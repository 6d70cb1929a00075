import { Button, Field, saveFile, useToast } from '@nahliad/ui';
import { MakeReport, REPORT_SUBJECTS } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProvider, useForm } from 'react-hook-form';
import { useAddressFilters } from '../../lib/address-filters';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ReportFields, type ReportValues } from './report-fields';
import { makeReport } from './reports.api';
import styles from './reports.module.css';

const ADDRESS = { ...SCOPE_FILTERS, subject: REPORT_SUBJECTS } as const;

type Values = ReportValues & { asOf: string };

const bodyOf = ({ institutionId, asOf, ...chosen }: Values) => ({
  ...chosen,
  institutionId: institutionId || undefined,
  asOf: asOf || undefined,
});

/** What a report is to speak of; it begins with what the page showed that led here. */
export const ReportForm = () => {
  const { t, language } = useTranslation('reports');
  const { t: scope } = useTranslation('scope');
  const toast = useToast();
  const queryClient = useQueryClient();
  const { filters } = useAddressFilters(ADDRESS);
  const form = useForm<Values, unknown, MakeReport>({
    defaultValues: {
      subject: filters.subject[0] ?? 'scorecard',
      institutionId: filters.institutionId[0] ?? '',
      asOf: filters.asOf ?? '',
      window: filters.window[0] ?? '24',
      publishedOnly: false,
      language,
      format: 'pdf',
    },
    resolver: contractResolver(MakeReport, bodyOf),
  });
  const fieldText = useFieldText(form.formState.errors);
  const make = useMutation({
    mutationFn: makeReport,
    onSuccess: async ({ name, content }) => {
      saveFile(name, content);
      toast(t('made'));
      await queryClient.invalidateQueries({ queryKey: ['reports'] });
    },
    onError: (error) => markRefused(form, error),
  });
  return (
    <FormProvider {...form}>
      <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => make.mutate(body))}>
        <Refusal error={make.error} />
        <ReportFields>
          <Field label={scope('as-of')} hint={t('as-of-hint')} error={fieldText('asOf')}>
            <DateControl control={form.control} name="asOf" />
          </Field>
        </ReportFields>
        <Button type="submit" variant="primary" busy={make.isPending}>
          {t('make')}
        </Button>
      </form>
    </FormProvider>
  );
};
