import { useState, type FormEvent } from 'react';
import { Button, Field, TextInput } from '@nahliad/ui';
import { Search } from 'lucide-react';
import { useTranslation } from '../i18n';
import styles from './search-field.module.css';

type SearchFieldProps = {
  label: string;
  hint: string;
  value: string | undefined;
  onSearch: (q: string | null) => void;
};

/** Searches when asked to: on Enter, by its button, and when it is emptied. */
export const SearchField = ({ label, hint, value = '', onSearch }: SearchFieldProps) => {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState(value);
  const [searched, setSearched] = useState(value);
  if (value !== searched) {
    setSearched(value);
    setTyped(value);
  }
  const type = (text: string) => {
    setTyped(text);
    if (text === '' && value !== '') onSearch(null);
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim() || null);
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <Field label={label} hint={hint}>
        <div className={styles.line}>
          <TextInput type="search" maxLength={200} value={typed} onChange={(event) => type(event.target.value)} />
          <Button type="submit" icon={<Search size={18} aria-hidden />}>
            {t('search')}
          </Button>
        </div>
      </Field>
    </form>
  );
};
