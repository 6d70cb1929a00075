import { Field, TextInput } from '@nahliad/ui';
import { rowsCounted } from '@nahliad/domain';
import columns from '../../lib/forms/field-columns.module.css';
import { useTranslation } from '../../lib/i18n';
import { useRowLabel } from './row-label';
import type { TablePart } from './table-part';

/** One number for each row of the table; a group that the table does not tell of stays empty. */
export const CountFields = ({ values, problems, onChange }: TablePart) => {
  const { t } = useTranslation('reference-figures');
  const rowLabel = useRowLabel();
  const { kind, dimension, counts } = values;
  return (
    <fieldset className={columns.choices}>
      <legend>{t('form.counts')}</legend>
      {rowsCounted(kind, dimension).map((row) => (
        <Field key={row} label={rowLabel(row)} error={problems[`counts.${row}`]}>
          <TextInput
            inputMode="numeric"
            value={counts[row] ?? ''}
            onChange={({ target }) => onChange({ counts: { ...counts, [row]: target.value } })}
          />
        </Field>
      ))}
      {problems['counts'] && <p className={columns.problem}>{problems['counts']}</p>}
    </fieldset>
  );
};
