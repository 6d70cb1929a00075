import { useEffect, useState } from 'react';
import { Button, Notice } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { keepApplication } from './keep-application';
import styles from './newer-version.module.css';

/** A newer version is offered and never forced: somebody may be writing. */
export const NewerVersion = () => {
  const { t } = useTranslation('drafts');
  const [take, setTake] = useState<() => void>();
  useEffect(() => keepApplication((takeIt) => setTake(() => takeIt)), []);
  if (!take) return null;
  return (
    <div className={styles.offer} role="status">
      <Notice>
        <p>{t('newer.text')}</p>
        <p className={styles.choice}>
          <Button size="sm" variant="primary" onClick={take}>
            {t('newer.take')}
          </Button>
          <Button size="sm" onClick={() => setTake(undefined)}>
            {t('newer.later')}
          </Button>
        </p>
      </Notice>
    </div>
  );
};
