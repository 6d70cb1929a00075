import type { CoverageMap, CoverageMapCell } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';

/** A cell in words: its state for a label, its state in a word, its bodies by their names. */
export const useCellWords = ({ bodies }: Pick<CoverageMap, 'bodies'>) => {
  const { t, language } = useTranslation('coverage');
  const { shortDate } = useFormat();
  const labels = useLabels();
  const nameOf = new Map(bodies.map(({ id, name }) => [id, writtenIn(name, language)]));
  const named = (ids: readonly string[]): string => ids.map((id) => nameOf.get(id) ?? '…').join(', ');
  const state = (cell: CoverageMapCell): string =>
    cell.lastLookOn === null
      ? t('state.never')
      : t(cell.state === 'lapsed' ? 'state.lapsed' : 'state.current', { date: shortDate(cell.lastLookOn) });
  const marks = (cell: CoverageMapCell): string[] => [
    ...(cell.mandates.length === 0 ? [t('mark.no-mandate')] : []),
    ...(cell.singleCategory ? [t('mark.single')] : []),
    ...(cell.obstructedOn ? [t('mark.obstructed', { date: shortDate(cell.obstructedOn) })] : []),
    ...(cell.underWay ? [t('mark.under-way')] : []),
  ];
  const label = (institution: string, cell: CoverageMapCell): string =>
    `${institution}, ${labels.governanceCriterion[cell.criterion]}: ${[state(cell), ...marks(cell)].join('; ')}`;
  return { named, state, marks, label };
};
