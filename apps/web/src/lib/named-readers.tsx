import { useState } from 'react';
import { Button, Field, Select } from '@nahliad/ui';
import type { Who } from '@nahliad/contracts';
import { Refusal } from './forms/refusal';
import { useFormat } from './format';
import { useTranslation } from './i18n';
import styles from './named-readers.module.css';
import { useFindingChange } from './use-finding-change';

type NamedReadersProps = {
  /** Where its words are, under `readers`. */
  words: string;
  readers: readonly (Who & { grantedAt: string; grantedBy: Who })[];
  candidates: readonly Who[];
  mayName: boolean;
  name: (personId: string) => Promise<unknown>;
  remove: (personId: string) => Promise<unknown>;
};

/** Who reads it by name, who named them, and whom else one can name. */
export const NamedReaders = ({ words, readers, candidates, mayName, name, remove }: NamedReadersProps) => {
  const { t } = useTranslation(words);
  const format = useFormat();
  const [chosen, setChosen] = useState('');
  const naming = useFindingChange({
    change: () => name(chosen),
    done: t('readers.named'),
    onDone: () => setChosen(''),
  });
  const removing = useFindingChange({ change: remove, done: t('readers.removed') });
  return (
    <section className={styles.readers} aria-label={t('readers.title')}>
      <h3 className={styles.heading}>{t('readers.title')}</h3>
      {readers.length === 0 && <p className={styles.faint}>{t('readers.none')}</p>}
      <ul className={styles.list}>
        {readers.map((reader) => (
          <li key={reader.id} className={styles.reader}>
            <span>
              {reader.name}{' '}
              <span className={styles.faint}>
                {t('readers.by', { name: reader.grantedBy.name, date: format.moment(reader.grantedAt) })}
              </span>
            </span>
            {mayName && (
              <Button size="sm" variant="quiet" busy={removing.isPending} onClick={() => removing.mutate(reader.id)}>
                {t('readers.remove')} <span className="visually-hidden">{reader.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refusal error={naming.error ?? removing.error} />
      {mayName && candidates.length > 0 && (
        <div className={styles.naming}>
          <Field label={t('readers.choose')}>
            <Select
              options={candidates.map(({ id, name: label }) => ({ value: id, label }))}
              emptyLabel={t('readers.nobody')}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            />
          </Field>
          <Button disabled={!chosen} busy={naming.isPending} onClick={() => naming.mutate()}>
            {t('readers.name')}
          </Button>
        </div>
      )}
    </section>
  );
};
