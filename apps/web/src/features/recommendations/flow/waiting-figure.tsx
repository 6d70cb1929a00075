import type { ReactNode } from 'react';
import type { WaitingTime } from '@nahliad/contracts';
import { Chart } from '../../../lib/charts/chart';
import { ChartPlace, SurvivalCurve } from '../../../lib/charts/charts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useAsOfLine } from '../../../lib/scope/as-of-line';

type WaitingFigureProps = {
  of: 'reply' | 'implementation';
  times: WaitingTime;
  asOf: string;
  /** What the curve leaves out, where it leaves anything out. */
  note?: ReactNode;
};

const BEGINNING = { time: 0, survival: 1, low: 1, high: 1 };

/** How long something is waited for: the share that still waits by months since issue, and the median where it is reached. */
export const WaitingFigure = ({ of, times, asOf, note }: WaitingFigureProps) => {
  const { t } = useTranslation('recommendation-flow');
  const { count, number, share, shareRange } = useFormat();
  const { denominator, value, low, high, curve, readings } = times;
  const { happened, waiting, left } = times.parts;
  const months = (time: number) => t('months', { count: time, months: number(time) });
  const title =
    value === null ? t(`${of}.${denominator ? 'not-reached' : 'none'}`) : t(`${of}.title`, { months: months(value) });
  const bounds =
    value === null
      ? null
      : t('median-bounds', {
          low: low === null ? '—' : number(low),
          high: high === null ? t('open-end') : number(high),
        });
  return (
    <Chart
      title={title}
      summary={t(`${of}.summary`, { happened, waiting, left, count: denominator ?? 0 })}
      asOf={[useAsOfLine()({ asOf, window: 'all' }), bounds].filter(Boolean).join(' · ')}
      method={
        <>
          <p>{t(`${of}.method`)}</p>
          <p>{t('curve-method')}</p>
          {note}
        </>
      }
      fileName={`nahliad-time-to-${of}`}
      formulas={of === 'implementation' ? [{ key: 'time-to-implementation' }] : []}
      table={{
        columns: [t('since-issue'), t('still-waiting'), t('interval'), t('at-risk')],
        rows: readings.map((at) => [
          { text: months(at.time), value: at.time },
          { text: share(at.survival), value: at.survival },
          shareRange(at.low, at.high),
          { text: count(at.atRisk), value: at.atRisk },
        ]),
      }}
    >
      {readings.length > 0 && (
        <ChartPlace height="calc(280px + 2rem)">
          <SurvivalCurve
            points={[BEGINNING, ...curve]}
            readings={readings}
            labels={{ time: t('axis'), waiting: t('still-waiting'), interval: t('interval') }}
            format={share}
            formatRange={shareRange}
            formatTime={months}
            formatTick={number}
            formatAtRisk={(atRisk) => t('at-risk-short', { count: atRisk })}
          />
        </ChartPlace>
      )}
    </Chart>
  );
};
