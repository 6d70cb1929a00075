import { useId, useState } from 'react';
import { Button, Select, type Option } from '@nahliad/ui';
import type { DetectedColumn } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { KeyPicks } from './key-picks';
import type { ColumnDraft } from './mapping-draft';
import styles from './value-keys.module.css';

type ValueKeysProps = {
  column: DetectedColumn;
  use: ColumnDraft;
  /** A value may have several meanings at once. */
  several: boolean;
  options: readonly Option[];
  onChange: (change: Pick<ColumnDraft, 'values'> | Pick<ColumnDraft, 'other'>) => void;
};

const SHOWN_FIRST = 20;

/** The values of the file with how often each occurs, and what each of them means here. */
export const ValueKeys = ({ column, use: { values, other }, several, options, onChange }: ValueKeysProps) => {
  const { t } = useTranslation('imports');
  const id = useId();
  const [all, setAll] = useState(false);
  const counts = new Map(column.values?.map(({ value, count }) => [value, count]));
  const listed = [...new Set([...counts.keys(), ...Object.keys(values)])];
  const shown = all ? listed : listed.slice(0, SHOWN_FIRST);
  const open = listed.filter((value) => !values[value]?.length).length;
  return (
    <div role="group" aria-labelledby={id} className={styles.values}>
      <h4 id={id} className={styles.title}>
        {t('values.title')}
      </h4>
      <p className={styles.note} data-open={open > 0}>
        {listed.length === 0 && t('values.not-listed')}
        {listed.length > 0 && (open > 0 ? t('values.without-meaning', { count: open }) : t('values.complete'))}
      </p>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((value) => (
            <ValueKey
              key={value}
              value={value}
              count={counts.get(value)}
              keys={values[value] ?? []}
              options={options}
              several={several}
              onChange={(keys) => onChange({ values: { ...values, [value]: keys } })}
            />
          ))}
        </ul>
      )}
      {shown.length < listed.length && (
        <Button size="sm" onClick={() => setAll(true)}>
          {t('values.all', { count: listed.length })}
        </Button>
      )}
      <div className={styles.value}>
        <span id={`${id}-other`}>{t('other.label')}</span>
        <Select
          aria-labelledby={`${id}-other`}
          options={[{ value: 'error', label: t('other.error') }, { value: 'skip', label: t('other.skip') }, ...options]}
          value={other ?? 'error'}
          onChange={({ target }) => onChange({ other: target.value })}
        />
      </div>
    </div>
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

const ValueKey = ({ value, count, ...rest }: ValueKeyProps) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (
    <li className={styles.value}>
      <span className={styles.name}>
        {value}{' '}
        <span className={styles.times}>{count === undefined ? t('values.absent') : `× ${format.count(count)}`}</span>
      </span>
      <KeyPicks value={value} {...rest} />
    </li>
  );
};
