import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button } from '../actions/button';
import styles from './filter-chips.module.css';

export type Chip = { key: string; text: ReactNode; removeLabel: string; onRemove: () => void };

type FilterChipsProps = { label: string; chips: readonly Chip[]; clearLabel?: string; onClear?: () => void };

/** What the list is narrowed by, each taken away with one press. Nothing at all where there is nothing. */
export const FilterChips = ({ label, chips, clearLabel, onClear }: FilterChipsProps) =>
  chips.length === 0 ? null : (
    <ul className={styles.chips} aria-label={label}>
      {chips.map(({ key, text, removeLabel, onRemove }) => (
        <li key={key} className={styles.chip}>
          {text}
          <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
      {onClear && clearLabel && (
        <li>
          <Button variant="quiet" size="sm" onClick={onClear}>
            {clearLabel}
          </Button>
        </li>
      )}
    </ul>
  );
