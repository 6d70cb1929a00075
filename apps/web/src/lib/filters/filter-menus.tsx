import { FilterMenu, type FilterOption } from './filter-menu';
import styles from './filter-menus.module.css';
import type { ReactNode } from 'react';

/** A filter of several values, with its name and its options in the reader's language. */
export type FilterField<Name extends string = string> = {
  name: Name;
  label: string;
  options: readonly FilterOption[];
};

export type SetFilters = Partial<Record<string, string | readonly (string | number)[]>>;
export type ChangeFilters = (change: Record<string, string | readonly string[] | null>) => void;

export const chosenIn = (filters: SetFilters, name: string): string[] => [filters[name] ?? []].flat().map(String);

type FilterMenusProps = {
  label: string;
  fields: readonly FilterField[];
  filters: SetFilters;
  onChange: ChangeFilters;
  children?: ReactNode;
};

export const FilterMenus = ({ label, fields, filters, onChange, children }: FilterMenusProps) => (
  <div role="group" aria-label={label} className={styles.menus}>
    {fields.map(({ name, label: words, options }) => (
      <FilterMenu
        key={name}
        label={words}
        options={options}
        chosen={chosenIn(filters, name)}
        onChange={(chosen) => onChange({ [name]: chosen })}
      />
    ))}
    {children}
  </div>
);
