import { Button, Checkbox, Field, Select, saveFile, useToast } from '@nahliad/ui';
import { MakeReport, REPORT_FORMATS, REPORT_SUBJECTS } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useAddressFilters } from '../../lib/address-filters';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { DateControl } from '../../lib/forms/date-control';
import { markRefused, useFieldText } from '../../lib/forms/field-text';
import { LocaleControl } from '../../lib/forms/locale-control';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { SCOPE_FILTERS, WINDOWS } from '../../lib/scope/scope';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import { makeReport } from './reports.api';
import styles from './reports.module.css';

const ADDRESS = { ...SCOPE_FILTERS, subject: REPORT_SUBJECTS } as const;

type Values = Omit<Record<keyof MakeReport, string>, 'language' | 'publishedOnly'> &
  Pick<MakeReport, 'language' | 'publishedOnly'>;

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
  const institutions = useStakeholderOptions(isInstitution);
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
  const options = (of: 'subject' | 'format', keys: readonly string[]) =>
    keys.map((value) => ({ value, label: t(`${of}.${value}`) }));
  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((body) => make.mutate(body))}>
      <Refusal error={make.error} />
      <Field label={t('of')} error={fieldText('subject')}>
        <Select options={options('subject', REPORT_SUBJECTS)} {...form.register('subject')} />
      </Field>
      <Field label={scope('institution')} error={fieldText('institutionId')}>
        {/* A list that arrives later forgets what was chosen before it. */}
        <Select
          key={institutions.length}
          emptyLabel={scope('all-institutions')}
          options={institutions}
          {...form.register('institutionId')}
        />
      </Field>
      <Field label={scope('as-of')} hint={t('as-of-hint')} error={fieldText('asOf')}>
        <DateControl control={form.control} name="asOf" />
      </Field>
      <Field label={scope('period')} error={fieldText('window')}>
        <Select
          options={WINDOWS.map((window) => ({ value: window, label: scope(`windows.${window}`) }))}
          {...form.register('window')}
        />
      </Field>
      <Field label={t('file')} error={fieldText('format')}>
        <Select options={options('format', REPORT_FORMATS)} {...form.register('format')} />
      </Field>
      <LocaleControl control={form.control} name="language" legend={t('language')} />
      <Checkbox label={t('published-only')} hint={t('published-only-hint')} {...form.register('publishedOnly')} />
      <Button type="submit" variant="primary" busy={make.isPending}>
        {t('make')}
      </Button>
    </form>
  );
};
