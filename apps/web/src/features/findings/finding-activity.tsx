import { Field } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { ComboControl } from '../../lib/forms/combo-control';
import { useFieldText } from '../../lib/forms/field-text';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';
import type { FindingValues } from './finding-values';
import { actsQuery } from './findings.api';

/** The act of oversight in which it was found: one of the last of the bodies that the writer acts for. */
export const FindingActivity = ({ bodyIds }: { bodyIds: readonly string[] }) => {
  const { t, language } = useTranslation('findings');
  const labels = useLabels();
  const format = useFormat();
  const { control, formState } = useFormContext<FindingValues>();
  const problem = useFieldText(formState.errors);
  const chosen = useWatch({ control, name: 'activityId' });
  const { data } = useQuery(actsQuery(bodyIds, chosen));
  const worded = ({ id, reference, kind, title, startedOn }: NonNullable<Finding['activity']>) => ({
    value: id,
    label: `${reference} · ${writtenIn(title, language) || labels.activityKind[kind]} · ${format.shortDate(startedOn)}`,
  });
  return (
    <Field label={t('form.activity')} hint={t('form.activity-hint')} error={problem('activityId')}>
      <ComboControl
        key={String(Boolean(data))}
        control={control}
        name="activityId"
        options={(data ?? []).map(worded)}
      />
    </Field>
  );
};
