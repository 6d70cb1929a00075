import type { PeopleAffected } from '@nahliad/contracts';
import { IntervalBars } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import type { Counted } from '../../lib/scope/records-behind';
import { peopleRecords } from './people-records';
import { usePeopleWords } from './use-people-words';

type PeopleFigureProps = { affected: PeopleAffected; counted: Counted };

/** Group by group, how many people. What is withheld is hatched and told as bounds: neither a number nor a zero. */
export const PeopleFigure = ({ affected, counted }: PeopleFigureProps) => {
  const { t } = useTranslation('indicators');
  const { count, range } = useFormat();
  const { people, groupName } = usePeopleWords(affected.by);
  const { total, groups } = affected;
  const bound = (value: number | null) => (value === null ? { text: '–', value } : { text: count(value), value });
  return (
    <Chart
      title={total.low === null ? t('people.title-none') : t('people.title', { people: people(total) })}
      summary={t('people.summary', { count: total.unknown })}
      asOf={useAsOfLine()(affected)}
      method={
        <>
          <p>{t('people.method')}</p>
          <p>{t('people.withheld')}</p>
        </>
      }
      formulas={[]}
      fileName={`nahliad-people-by-${affected.by}`}
      table={{
        columns: ['group', 'people', 'low', 'high', 'findings', 'unknown'].map((key) => t(`people.columns.${key}`)),
        rows: groups.map((group) => [
          groupName(group.key),
          { text: people(group), value: group.value, href: peopleRecords(counted, affected.by, group.key) },
          bound(group.low),
          bound(group.high),
          bound(group.findings),
          bound(group.unknown),
        ]),
      }}
    >
      <IntervalBars
        max={Math.max(1, ...groups.map(({ high }) => high ?? 0))}
        format={count}
        formatRange={range}
        colour={() => 'var(--accent)'}
        rows={groups.map((group) => ({
          key: group.key,
          label: groupName(group.key),
          estimate: group.suppressed ? { value: null, low: null, high: null } : group,
          absent: people(group),
          href: peopleRecords(counted, affected.by, group.key),
        }))}
      />
    </Chart>
  );
};
