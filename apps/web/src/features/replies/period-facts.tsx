import { Badge, Disclosure, Stack } from '@nahliad/ui';
import type { ReplyPeriod } from '@nahliad/contracts';
import { BilingualText } from '../../lib/bilingual-text';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';

/** Until when, by which rule, and to which words: those that were shared, whatever the finding says by now. */
export const PeriodFacts = ({ period }: { period: ReplyPeriod }) => {
  const { t } = useTranslation('replies');
  const format = useFormat();
  const { dueOn, ruleDueOn, over, unit, days, holidays, sharedAt, version, title, summary, detail } = period;
  return (
    <Stack gap="sm">
      <p className={entries.head}>
        <strong>{t(over ? 'was-due' : 'due', { date: format.date(dueOn) })}</strong>
        {over && <Badge>{t('over')}</Badge>}
      </p>
      <p className={entries.facts}>
        {t(`rule.${unit}`, { count: days })}
        {holidays > 0 && `, ${t('rule.holidays', { count: holidays })}`}
        {dueOn !== ruleDueOn && `; ${t('rule.longer', { date: format.date(ruleDueOn) })}`}
      </p>
      <Disclosure summary={t('shared', { date: format.date(sharedAt), version })}>
        <h3 className={entries.name}>
          <Written text={title} />
        </h3>
        <BilingualText text={summary} />
        <BilingualText text={detail} />
      </Disclosure>
    </Stack>
  );
};
