import { Field } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboControl } from '../../lib/forms/combo-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import type { FindingValues } from './finding-values';
import { earlierFindingsQuery } from './findings.api';

/** What was found there before, and is found again: the last findings at the same institutions. */
export const FindingRepeat = ({ id }: { id: string | undefined }) => {
  const { t, language } = useTranslation('findings');
  const format = useFormat();
  const { control, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  const [institutionIds, chosen] = useWatch({ control, name: ['institutionIds', 'repeatOf'] });
  const { data } = useQuery(earlierFindingsQuery(institutionIds, chosen));
  const options = (data ?? [])
    .filter((one) => one.id !== id)
    .map(({ id: value, reference, title, observedOn }) => ({
      value,
      label: `${reference} · ${writtenIn(title, language)} · ${format.shortDate(observedOn)}`,
    }));
  return (
    <Field label={t('form.repeat-of')} hint={t('form.repeat-of-hint')} error={problem('repeatOf')}>
      <ComboControl control={control} name="repeatOf" options={options} />
    </Field>
  );
};
