import { useState } from 'react';
import { Button, Field, Select } from '@nahliad/ui';
import type { FindingVisibility } from '@nahliad/contracts';
import { Refusal } from '../../lib/forms/refusal';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useVisibilityChange } from './use-visibility-change';
import { nameReader, removeReader } from './visibility.api';
import styles from './visibility.module.css';

type NamedReadersProps = Pick<FindingVisibility, 'readers' | 'candidates' | 'may'> & { findingId: string };

/** Who reads it by name, who named them, and whom else one can name. */
export const NamedReaders = ({ findingId, readers, candidates, may }: NamedReadersProps) => {
  const { t } = useTranslation('visibility');
  const format = useFormat();
  const [chosen, setChosen] = useState('');
  const name = useVisibilityChange({
    change: () => nameReader(findingId, chosen),
    done: t('readers.named'),
    onDone: () => setChosen(''),
  });
  const remove = useVisibilityChange({
    change: (personId: string) => removeReader(findingId, personId),
    done: t('readers.removed'),
  });
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
            {may.name && (
              <Button size="sm" variant="quiet" busy={remove.isPending} onClick={() => remove.mutate(reader.id)}>
                {t('readers.remove')} <span className="visually-hidden">{reader.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refusal error={name.error ?? remove.error} />
      {may.name && candidates.length > 0 && (
        <div className={styles.naming}>
          <Field label={t('readers.choose')}>
            <Select
              options={candidates.map(({ id, name: label }) => ({ value: id, label }))}
              emptyLabel={t('readers.nobody')}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            />
          </Field>
          <Button disabled={!chosen} busy={name.isPending} onClick={() => name.mutate()}>
            {t('readers.name')}
          </Button>
        </div>
      )}
    </section>
  );
};
