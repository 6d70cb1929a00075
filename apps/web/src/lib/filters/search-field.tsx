import { useRef, type FormEvent } from 'react';
import { Button, Field, TextInput } from '@nahliad/ui';
import { Search } from 'lucide-react';
import { useTranslation } from '../i18n';
import styles from './search-field.module.css';

type SearchFieldProps = { label: string; hint: string; value: string | undefined; onSearch: (q: string | null) => void };

/** Searches when asked to: on Enter, by its button, and when it is emptied. */
export const SearchField = ({ label, hint, value = '', onSearch }: SearchFieldProps) => {
  const { t } = useTranslation('common');
  const input = useRef<HTMLInputElement>(null);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(input.current?.value.trim() || null);
  };
  return (
    <form role="search" className={styles.search} onSubmit={search}>
      <Field label={label} hint={hint}>
        <div className={styles.line}>
          <TextInput
            key={value}
            ref={input}
            type="search"
            maxLength={200}
            defaultValue={value}
            onChange={(event) => event.target.value === '' && value !== '' && onSearch(null)}
          />
          <Button type="submit" icon={<Search size={18} aria-hidden />}>
            {t('search')}
          </Button>
        </div>
      </Field>
    </form>
  );
};
