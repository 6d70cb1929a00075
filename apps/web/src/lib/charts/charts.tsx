import { lazy, Suspense, type ReactNode } from 'react';
import { Skeleton } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import { afterPaint } from './after-paint';

/** What draws these is larger than the rest of the site: it comes in one piece, once the page has been painted. */
const drawn = afterPaint(() => import('./drawn'));
export const FlowDiagram = lazy(() => drawn().then(({ FlowDiagram }) => ({ default: FlowDiagram })));
export const StackedBars = lazy(() => drawn().then(({ StackedBars }) => ({ default: StackedBars })));
export const SurvivalCurve = lazy(() => drawn().then(({ SurvivalCurve }) => ({ default: SurvivalCurve })));
export const TrendLine = lazy(() => drawn().then(({ TrendLine }) => ({ default: TrendLine })));

/** The place of a chart is as high as the chart, so that nothing moves when it arrives. */
export const ChartPlace = ({ height, children }: { height: string; children: ReactNode }) => {
  const { t } = useTranslation('common');
  return (
    <div style={{ minHeight: height }}>
      <Suspense fallback={<Skeleton label={t('loading')} height={height} />}>{children}</Suspense>
    </div>
  );
};
