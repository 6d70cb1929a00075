import { Field, Select, TextInput, type Option } from '@nahliad/ui';
import type { ColumnMapping } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import styles from './columns.module.css';

type Empty = ColumnMapping['empty'];

type WhenEmptyProps = {
  /** How many there are in the file. */
  empties: number;
  /** Not where the field must be filled: there it is an error as long as nobody says otherwise. */
  mayMeanNothing: boolean;
  empty: Empty;
  /** The values of the field, where they are a list. */
  options: readonly Option[];
  /** The other columns of the file. */
  columns: readonly string[];
  onChange: (empty: Empty) => void;
};

const RULES = ['nothing', 'error', 'value', 'column'] as const;
type Rule = (typeof RULES)[number];

const START: Record<Rule, Empty> = {
  nothing: undefined,
  error: 'error',
  value: { value: '' },
  column: { column: '' },
};

const ruleOf = (empty: Empty, mayMeanNothing: boolean): Rule => {
  if (empty === undefined) return mayMeanNothing ? 'nothing' : 'error';
  if (empty === 'error') return 'error';
  return 'value' in empty ? 'value' : 'column';
};

/** What an empty cell means: nothing, an error of its row, a value, or what another column says. */
export const WhenEmpty = ({ empties, mayMeanNothing, empty, options, columns, onChange }: WhenEmptyProps) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const value = typeof empty === 'object' && 'value' in empty ? String(empty.value) : undefined;
  const column = typeof empty === 'object' && 'column' in empty ? empty.column : undefined;
  return (
    <div className={styles.pair}>
      <Field label={empties > 0 ? t('empty.label-counted', { empties: format.count(empties) }) : t('empty.label')}>
        <Select
          options={RULES.filter((rule) => mayMeanNothing || rule !== 'nothing').map((rule) => ({
            value: rule,
            label: t(`empty.${rule}`),
          }))}
          value={ruleOf(empty, mayMeanNothing)}
          onChange={({ target }) => onChange(START[target.value as Rule])}
        />
      </Field>
      {value !== undefined && (
        <Field label={t('empty.which-value')}>
          {options.length ? (
            <Select
              options={options}
              emptyLabel={t('values.choose')}
              value={value}
              onChange={({ target }) => onChange({ value: target.value })}
            />
          ) : (
            <TextInput value={value} maxLength={200} onChange={({ target }) => onChange({ value: target.value })} />
          )}
        </Field>
      )}
      {column !== undefined && (
        <Field label={t('empty.which-column')}>
          <Select
            options={columns.map((name) => ({ value: name, label: name }))}
            emptyLabel={t('values.choose')}
            value={column}
            onChange={({ target }) => onChange({ column: target.value })}
          />
        </Field>
      )}
    </div>
  );
};
