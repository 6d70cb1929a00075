import { useDeferredValue, useState } from 'react';
import { Field, RadioGroup, TextInput } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';
import { someFindingsQuery } from './findings.api';
import styles from './duplicate-picker.module.css';

type DuplicatePickerProps = {
  finding: Finding;
  value: string | null;
  error: string | undefined;
  onChange: (id: string) => void;
};

const OFFERED = 5;

/** Which finding says the same already: those of the same institutions first, any other by its words. */
export const DuplicatePicker = ({ finding, value, error, onChange }: DuplicatePickerProps) => {
  const { t } = useTranslation('findings');
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const narrowed = q ? { q } : { institutionId: finding.institutionIds };
  const { data } = useQuery(someFindingsQuery(narrowed, OFFERED));
  const offered = data?.items.filter(({ id }) => id !== finding.id) ?? [];
  return (
    <div className={styles.picker}>
      <Field label={t('move.find-original')} hint={t('search.hint')}>
        <TextInput type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </Field>
      <RadioGroup
        legend={t('move.original')}
        error={error}
        value={value}
        onChange={onChange}
        options={offered.map(({ id, reference, title }) => ({
          value: id,
          label: <Written text={title} />,
          hint: reference,
        }))}
      />
      {data && offered.length === 0 && <p>{t('move.no-original')}</p>}
    </div>
  );
};
