import { useDeferredValue, useId, useState } from 'react';
import { Checkbox, Popover, TextInput } from '@nahliad/ui';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from '../i18n';
import styles from './filter-menu.module.css';

export type FilterOption = { value: string; label: string };

type FilterMenuProps = {
  label: string;
  options: readonly FilterOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

const MANY = 12;

/** Several of a list's values behind one button that says how many are chosen; a long list can be searched. */
export const FilterMenu = ({ label, options, chosen, onChange }: FilterMenuProps) => (
  <Popover
    label={chosen.length ? `${label} · ${chosen.length}` : label}
    trigger={<ChevronDown size={18} aria-hidden />}
  >
    <Choices label={label} options={options} chosen={chosen} onChange={onChange} />
  </Popover>
);

const Choices = ({ label, options, chosen, onChange }: FilterMenuProps) => {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());
  const titleId = useId();
  const shown = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <div role="group" aria-labelledby={titleId} className={styles.choices}>
      <p id={titleId} className={styles.title}>
        {label}
      </p>
      {options.length > MANY && (
        <TextInput
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div className={styles.list}>
        {shown.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
        {shown.length === 0 && <p className={styles.none}>{t('empty.title')}</p>}
      </div>
    </div>
  );
};
