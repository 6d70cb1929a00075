import { Button, DataTable, type Column } from '@nahliad/ui';
import type { Holiday } from '@nahliad/contracts';
import { holidayIn, today } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Written, writtenIn } from '../../lib/written';
import styles from './deadlines.module.css';
import { useHolidayDay } from './use-holiday-day';

type HolidaysTableProps = {
  holidays: readonly Holiday[];
  onEdit: (holiday: Holiday) => void;
  onRemove: (holiday: Holiday) => void;
};

/** Each holiday with its rule, and the day on which that is this year. */
export const HolidaysTable = ({ holidays, onEdit, onRemove }: HolidaysTableProps) => {
  const { t, language } = useTranslation('deadlines');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const dayOf = useHolidayDay();
  const year = Number(today().slice(0, 4));
  const columns: Column<Holiday>[] = [
    { key: 'name', header: t('column.name'), cell: ({ name }) => <Written text={name} />, isRowHeader: true },
    { key: 'rule', header: t('column.rule'), cell: dayOf },
    {
      key: 'this-year',
      header: t('column.this-year', { year: String(year) }),
      cell: ({ rule }) => {
        const day = holidayIn(year, rule);
        return day ? format.date(day) : '–';
      },
    },
    {
      key: 'actions',
      header: <span className="visually-hidden">{t('column.actions')}</span>,
      cell: (holiday) => {
        const name = writtenIn(holiday.name, language);
        return (
          <div className={styles.buttons}>
            <Button size="sm" aria-label={t('edit-named', { name })} onClick={() => onEdit(holiday)}>
              {common('edit')}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              aria-label={t('remove-named', { name })}
              onClick={() => onRemove(holiday)}
            >
              {t('remove')}
            </Button>
          </div>
        );
      },
    },
  ];
  return <DataTable caption={t('holidays')} hideCaption columns={columns} rows={holidays} rowKey={({ id }) => id} />;
};
