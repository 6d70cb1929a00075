import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import type { DueGroup } from './due-groups';

const CRITICAL = 3;

/** Why something should be looked at next, sentence by sentence. */
export const useDueWords = () => {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  return ({ first, othersLookedOn }: DueGroup): string[] => {
    const { lastLook, obstructed, underWay, dueOn, overdue, intervalMonths, criticality } = first;
    const on = (day: string) => ({ date: format.date(day) });
    return [
      lastLook ? t('due.last-look', on(lastLook.on)) : t('due.never-looked-at'),
      t('due.interval', { count: intervalMonths }),
      dueOn && t(overdue ? 'due.overdue' : 'due.due-on', on(dueOn)),
      obstructed && t('due.obstructed', on(obstructed.on)),
      othersLookedOn && t('due.others-looked', on(othersLookedOn)),
      underWay && t('due.under-way', { reference: underWay.reference, ...on(underWay.on) }),
      criticality === CRITICAL && t('due.critical'),
    ].filter((sentence) => typeof sentence === 'string');
  };
};
