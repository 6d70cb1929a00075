import type { Scorecard } from '@nahliad/contracts';
import { definitionOf, isIndicatorKey, type GovernanceCriterion } from '@nahliad/domain';
import { useTranslation } from '../../../lib/i18n';
import { writtenIn } from '../../../lib/written';
import { useIndicatorFormats } from '../indicator-format';
import { indicatorsCompared } from './compared-rows';

/** The rows of a criterion with their names, how their values are written, and how long a full bar is. */
export const useComparedIndicators = () => {
  const { language } = useTranslation('comparison');
  const formatsOf = useIndicatorFormats();
  return (cards: readonly Scorecard[], criterion: GovernanceCriterion) =>
    indicatorsCompared(cards, criterion).flatMap(({ key, figures }) => {
      if (!isIndicatorKey(key)) return [];
      const { text, unit } = definitionOf(key);
      const { full, ...formats } = formatsOf(unit);
      const most = Math.max(1, ...figures.map(({ value, high }) => high ?? value ?? 0));
      return { key, label: writtenIn(text.name, language), figures, max: full ?? most, ...formats };
    });
};
