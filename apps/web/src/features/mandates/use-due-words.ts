import type { DueCell } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';

const CRITICAL = 3;

/** Why something should be looked at next, sentence by sentence. */
export const useDueWords = () => {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  return (cell: DueCell): string[] => {
    const { lastLook, obstructed, underWay, othersLookedOn, dueOn, overdue, intervalMonths } = cell;
    const on = (day: string) => ({ date: format.date(day) });
    return [
      lastLook ? t('due.last-look', on(lastLook.on)) : t('due.never-looked-at'),
      t('due.interval', { count: intervalMonths }),
      dueOn && t(overdue ? 'due.overdue' : 'due.due-on', on(dueOn)),
      obstructed && t('due.obstructed', on(obstructed.on)),
      othersLookedOn && t('due.others-looked', on(othersLookedOn)),
      underWay && t('due.under-way', { reference: underWay.reference, ...on(underWay.on) }),
      cell.criticality === CRITICAL && t('due.critical'),
    ].filter((sentence) => typeof sentence === 'string');
  };
};
