import { Button, Field } from '@nahliad/ui';
import { useFormContext } from 'react-hook-form';
import { ComboControl } from '../../../lib/forms/combo-control';
import columns from '../../../lib/forms/field-columns.module.css';
import { useFieldText } from '../../../lib/forms/field-text';
import group from '../../../lib/forms/field-group.module.css';
import { useTranslation } from '../../../lib/i18n';
import styles from '../rounds.module.css';
import type { RoundValues } from './round-values';

type Options = readonly { value: string; label: string }[];
type AssignedFieldsProps = { place: number; institutions: Options; people: Options; onRemove?: () => void };

/** One institution, who scores it, and the two who review that without seeing each other. */
export const AssignedFields = ({ place, institutions, people, onRemove }: AssignedFieldsProps) => {
  const { t } = useTranslation('rounds');
  const { control, formState } = useFormContext<RoundValues>();
  const fieldText = useFieldText(formState.errors);
  const at = `institutions.${place}` as const;
  const parts = [
    { name: 'institutionId', error: 'institutionId', options: institutions },
    { name: 'assessorId', error: 'assessorId', options: people },
    { name: 'firstPeerId', error: 'peerIds', options: people },
    { name: 'secondPeerId', error: 'peerIds', options: people },
  ] as const;
  const problem = fieldText(at);
  return (
    <fieldset className={group.group}>
      <legend>{t('open.institution-of', { number: place + 1 })}</legend>
      <div className={columns.columns}>
        {parts.map(({ name, error, options }) => (
          <Field key={name} label={t(`open.${name}`)} error={fieldText(`${at}.${error}`)} required>
            <ComboControl control={control} name={`${at}.${name}`} options={options} />
          </Field>
        ))}
      </div>
      {problem && (
        <p role="alert" className={columns.problem}>
          {problem}
        </p>
      )}
      {onRemove && (
        <div className={styles.buttons}>
          <Button size="sm" onClick={onRemove}>
            {t('open.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
