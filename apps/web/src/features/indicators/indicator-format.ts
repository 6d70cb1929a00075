import type { IndicatorEntry } from '@nahliad/contracts';
import { definitionOf, isIndicatorKey, onGoalposts } from '@nahliad/domain';
import { bandColour, type KnownEstimate } from '@nahliad/ui';
import { useFormat } from '../../lib/format';

const CATEGORIES = 7;

/** How the values of an indicator are written, and how long a full bar is: a count has no full. */
export const useIndicatorFormats = () => {
  const { share, shareRange, number, numberRange } = useFormat();
  return (unit: IndicatorEntry['unit']) => {
    if (unit === 'share') return { format: share, formatRange: shareRange, full: 1 };
    return { format: number, formatRange: numberRange, full: unit === 'categories' ? CATEGORIES : undefined };
  };
};
export const useIndicatorFormat = (unit: IndicatorEntry['unit']) => useIndicatorFormats()(unit);

/** Good or bad only where the framework says which end is which; then the worse bound decides, else there is no judgement. */
export const colourOf = (indicator: string): ((figure: KnownEstimate) => string) => {
  const goalposts = isIndicatorKey(indicator) ? definitionOf(indicator).goalposts : null;
  if (!goalposts) return () => 'var(--accent)';
  return ({ low, high }) => bandColour(Math.min(onGoalposts(low, goalposts), onGoalposts(high, goalposts)) / 100);
};
