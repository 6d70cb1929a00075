import { useState } from 'react';
import { Button, Field, MultiComboBox, Select, type Option } from '@nahliad/ui';
import type { DetectedColumn } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import styles from './columns.module.css';

type Values = Readonly<Record<string, readonly string[]>>;

type ValueKeysProps = {
  column: DetectedColumn;
  values: Values;
  options: readonly Option[];
  several: boolean;
  onChange: (values: Values) => void;
};

const SHOWN_FIRST = 20;

/** The values of the file with how often each occurs, and what each of them means here. */
export const ValueKeys = ({ column, values, options, several, onChange }: ValueKeysProps) => {
  const { t } = useTranslation('imports');
  const [all, setAll] = useState(false);
  const counts = new Map(column.values?.map(({ value, count }) => [value, count]));
  const listed = [...new Set([...counts.keys(), ...Object.keys(values)])];
  const shown = all ? listed : listed.slice(0, SHOWN_FIRST);
  if (listed.length === 0) return <p className={styles.note}>{t('values.not-listed')}</p>;
  return (
    <fieldset className={styles.values}>
      <legend>{t('values.title')}</legend>
      <p className={styles.note}>{t('values.hint')}</p>
      <div className={styles.valueList}>
        {shown.map((value) => (
          <ValueKey
            key={value}
            value={value}
            count={counts.get(value)}
            keys={values[value] ?? []}
            options={options}
            several={several}
            onChange={(keys) => onChange({ ...values, [value]: keys })}
          />
        ))}
      </div>
      {shown.length < listed.length && (
        <Button size="sm" onClick={() => setAll(true)}>
          {t('values.all', { count: listed.length })}
        </Button>
      )}
    </fieldset>
  );
};

type ValueKeyProps = {
  value: string;
  /** In how many cells; undefined where the file does not have the value. */
  count: number | undefined;
  keys: readonly string[];
  options: readonly Option[];
  several: boolean;
  onChange: (keys: string[]) => void;
};

const ValueKey = ({ value, count, keys, options, several, onChange }: ValueKeyProps) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const label = (
    <>
      {value}{' '}
      <span className={styles.times}>{count === undefined ? t('values.absent') : `× ${format.count(count)}`}</span>
    </>
  );
  return (
    <Field label={label}>
      {several ? (
        <MultiComboBox
          options={options}
          value={keys}
          onChange={onChange}
          placeholder={t('values.choose')}
          openLabel={t('values.open')}
          emptyLabel={t('values.none-left')}
          chosenLabel={t('values.chosen', { value })}
          removeLabel={(name) => t('values.remove', { name })}
        />
      ) : (
        <Select
          options={options}
          emptyLabel={t('values.choose')}
          value={keys[0] ?? ''}
          onChange={({ target }) => onChange(target.value ? [target.value] : [])}
        />
      )}
    </Field>
  );
};
