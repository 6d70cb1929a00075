import { Badge, Disclosure } from '@nahliad/ui';
import type { ReplyPeriod } from '@nahliad/contracts';
import { BilingualText } from '../../lib/bilingual-text';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';
import styles from './replies.module.css';

/** Until when, by which rule, and to which words: those that were shared, whatever the finding says by now. */
export const PeriodFacts = ({ period }: { period: ReplyPeriod }) => {
  const { t } = useTranslation('replies');
  const format = useFormat();
  const { dueOn, ruleDueOn, over, unit, days, holidays, sharedAt, version, title, summary, detail } = period;
  return (
    <div className={styles.period}>
      <p className={styles.head}>
        <strong>{t(over ? 'was-due' : 'due', { date: format.date(dueOn) })}</strong>
        {over && <Badge>{t('over')}</Badge>}
      </p>
      <p className={styles.facts}>
        {t(`rule.${unit}`, { count: days })}
        {holidays > 0 && `, ${t('rule.holidays', { count: holidays })}`}
        {dueOn !== ruleDueOn && `; ${t('rule.longer', { date: format.date(ruleDueOn) })}`}
      </p>
      <Disclosure summary={t('shared', { date: format.date(sharedAt), version })}>
        <h3 className={styles.sharedTitle}>
          <Written text={title} />
        </h3>
        <BilingualText text={summary} />
        <BilingualText text={detail} />
      </Disclosure>
    </div>
  );
};
