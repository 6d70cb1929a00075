import { Fragment } from 'react';
import { useTranslation } from '../../lib/i18n';
import styles from './shortcuts-dialog.module.css';

type KeysProps = { shown: readonly string[]; together?: boolean };

/** Keys as they stand on a keyboard, pressed together or one after the other. */
export const Keys = ({ shown, together = false }: KeysProps) => {
  const { t } = useTranslation('keyboard');
  return (
    <>
      {shown.map((key, n) => (
        <Fragment key={key}>
          {n > 0 && <span className={styles.between}>{together ? '+' : t('then')}</span>}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </>
  );
};
