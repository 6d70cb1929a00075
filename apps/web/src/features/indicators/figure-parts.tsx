import type { Figures, IndicatorEntry, IndicatorValue } from '@nahliad/contracts';
import { DescriptionList, Panel } from '@nahliad/ui';
import { answeredInstead } from '../../lib/answered-instead';
import { absenceOf } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useIndicatorFormat } from './indicator-format';

type FigurePartsProps = { unit: IndicatorEntry['unit']; figure: IndicatorValue };

/** What a figure is made of: records by kind, and the same figure of a part of them where there are words for it. */
export const FigureParts = ({ unit, figure }: FigurePartsProps) => {
  const { t } = useTranslation('indicators');
  const wordOf = usePartWord();
  const told = usePartFigure(unit);
  const shownAlready = answeredInstead(figure);
  const items = Object.entries(figure.parts ?? {}).flatMap(([key, part]) => {
    const word = wordOf(key);
    if (part === null || part === shownAlready || (typeof part === 'object' && !word)) return [];
    return { term: word ?? key, details: told(part) };
  });
  if (items.length === 0) return null;
  return (
    <Panel look="flat" title={t('parts')}>
      <DescriptionList items={items} />
    </Panel>
  );
};

const usePartFigure = (unit: IndicatorEntry['unit']) => {
  const { t: common } = useTranslation('common');
  const { count } = useFormat();
  const { format, formatRange } = useIndicatorFormat(unit);
  return (part: number | Figures): string => {
    if (typeof part === 'number') return count(part);
    const absence = absenceOf(part);
    if (absence) return common(`status.${absence}`);
    const value = format(part.value ?? 0);
    if (part.low === null || part.high === null) return value;
    return `${value} (${common('interval', { range: formatRange(part.low, part.high) })})`;
  };
};

/** A part may be a key of a vocabulary: a category of overseers, a position, how far it has come, what makes people a group. */
const usePartWord = () => {
  const { t } = useTranslation('indicators');
  const { stakeholderCategory, position, implementation, verification, groupDimension } = useLabels();
  const keys: Readonly<Record<string, string>> = {
    ...stakeholderCategory,
    ...position,
    ...implementation,
    ...verification,
    ...groupDimension,
  };
  return (part: string): string | undefined => t.maybe(`part.${part}`) ?? keys[part];
};
