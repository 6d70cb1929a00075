import { useState } from 'react';
import { Disclosure } from '@nahliad/ui';
import type { SourceReadings } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { readingsQuery, type SourcePlace } from './sources.api';
import styles from './sources.module.css';

/** Who read the identity, when and why; asked for when it is unfolded. */
export const ReadingsLog = ({ place }: { place: SourcePlace }) => {
  const { t } = useTranslation('sources');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('readings.title')} onToggle={setOpen}>
      {open && <Log place={place} />}
    </Disclosure>
  );
};

const Log = ({ place }: { place: SourcePlace }) => {
  const readings = useQuery(readingsQuery(place));
  return <Answer query={readings}>{({ items }) => <Readings items={items} />}</Answer>;
};

const Readings = ({ items }: SourceReadings) => {
  const { t } = useTranslation('sources');
  const format = useFormat();
  if (items.length === 0) return <p className={entries.facts}>{t('readings.none')}</p>;
  return (
    <ol className={styles.readings} aria-label={t('readings.title')}>
      {items.map(({ id, person, reason, readAt }) => (
        <li key={id}>
          <p className={entries.facts}>
            <span>{person.name}</span>
            <span>{format.moment(readAt)}</span>
          </p>
          <p>{reason}</p>
        </li>
      ))}
    </ol>
  );
};
