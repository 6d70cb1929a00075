import { Button, Checkbox, IconButton } from '@nahliad/ui';
import { today } from '@nahliad/domain';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { monthAfter } from '../../lib/calendar/month-days';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import styles from './month-switch.module.css';

type MonthSwitchProps = {
  month: string;
  /** Undefined where the reader has no body of their own. */
  ownOnly: boolean | undefined;
  onMonth: (month: string) => void;
  onOwnOnly: (only: boolean) => void;
};

export const MonthSwitch = ({ month, ownOnly, onMonth, onOwnOnly }: MonthSwitchProps) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  return (
    <div className={styles.switch}>
      <h2 className={styles.month} aria-live="polite">
        {format.month(month)}
      </h2>
      <div className={styles.steps}>
        <IconButton
          label={t('calendar.previous')}
          icon={<ChevronLeft aria-hidden />}
          onClick={() => onMonth(monthAfter(month, -1))}
        />
        <Button onClick={() => onMonth(today().slice(0, 7))}>{t('calendar.today')}</Button>
        <IconButton
          label={t('calendar.next')}
          icon={<ChevronRight aria-hidden />}
          onClick={() => onMonth(monthAfter(month, 1))}
        />
      </div>
      {ownOnly !== undefined && (
        <Checkbox
          label={t('calendar.own-only')}
          checked={ownOnly}
          onChange={(event) => onOwnOnly(event.target.checked)}
        />
      )}
    </div>
  );
};
