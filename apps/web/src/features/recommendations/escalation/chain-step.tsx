import { Field, IconButton, Select, TextInput } from '@nahliad/ui';
import { ESCALATION_RECIPIENTS, type EscalationRecipient } from '@nahliad/domain';
import { Trash2 } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { useFieldText } from '../../../lib/forms/field-text';
import { useTranslation } from '../../../lib/i18n';
import { optionsOf, useLabels } from '../../../lib/labels';
import { useStakeholderOptions } from '../../../lib/stakeholder-directory';
import styles from './chain-form.module.css';

export type ChainValues = {
  steps: { daysPastDue: string; recipient: EscalationRecipient; stakeholderId: string }[];
};

const anybody = () => true;

/** After how many days who is told. */
export const ChainStep = ({ n, onRemove }: { n: number; onRemove: () => void }) => {
  const { t } = useTranslation('follow-up');
  const labels = useLabels();
  const { register, watch, formState } = useFormContext<ChainValues>();
  const fieldText = useFieldText(formState.errors);
  const named = watch(`steps.${n}.recipient`) === 'stakeholder';
  const stakeholders = useStakeholderOptions(anybody, named);
  return (
    <fieldset className={styles.step}>
      <legend className="visually-hidden">{t('chain.step', { n: n + 1 })}</legend>
      <Field label={t('chain.days')} error={fieldText(`steps.${n}.daysPastDue`)} required>
        <TextInput type="number" inputMode="numeric" min={1} {...register(`steps.${n}.daysPastDue`)} />
      </Field>
      <Field label={t('chain.recipient')} required>
        <Select
          options={optionsOf(labels, 'escalationRecipient', ESCALATION_RECIPIENTS)}
          {...register(`steps.${n}.recipient`)}
        />
      </Field>
      {named && (
        <Field label={t('chain.stakeholder')} error={fieldText(`steps.${n}.stakeholderId`)} required>
          <Select
            options={stakeholders}
            emptyLabel={t('suspension.choose')}
            {...register(`steps.${n}.stakeholderId`)}
          />
        </Field>
      )}
      <IconButton label={t('chain.remove', { n: n + 1 })} icon={<Trash2 size={18} aria-hidden />} onClick={onRemove} />
    </fieldset>
  );
};
