import type { Scorecard } from '@nahliad/contracts';
import { Chart } from '../../../lib/charts/chart';
import { absenceOfScore, drawableScore } from '../../../lib/figures';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { Link } from '../../../lib/router/link';
import { useAsOfLine } from '../../../lib/scope/as-of-line';
import { ComparedBars } from './compared-bars';
import { criteriaCompared } from './compared-rows';
import type { NamedSide } from './comparison-sides';
import { useComparedTable } from './use-compared-table';
import { ranksOf, verdictOn } from './verdict';

export type SidesCompared = { sides: readonly NamedSide[]; cards: readonly Scorecard[] };

/** The scores of the ten criteria side by side; places only where somebody asked for them, and as wide as the bounds leave them. */
export const ScoresCompared = ({ sides, cards, showRanks }: SidesCompared & { showRanks: boolean }) => {
  const { t } = useTranslation('comparison');
  const { t: common } = useTranslation('common');
  const { score, range } = useFormat();
  const labels = useLabels();
  const table = useComparedTable(sides);
  const rows = criteriaCompared(cards).map(({ key, figures }) => ({
    key,
    figures,
    estimates: figures.map(drawableScore),
  }));
  const apart = rows.filter(({ estimates }) => verdictOn(estimates)?.length).length;
  const rankNote = (rank: ReturnType<typeof ranksOf>[number] | undefined) =>
    rank && (rank.best === rank.worst ? t('rank.one', rank) : t('rank.range', rank));
  return (
    <Chart
      title={apart > 0 ? t('scores.title', { count: apart }) : t('scores.none')}
      asOf={[...new Set(cards.map(useAsOfLine()))].join('; ')}
      summary={t('scores.summary', { sides: sides.map(({ name }) => name).join('; ') })}
      method={
        <>
          <p>{t('method.score')}</p>
          <p>{t('method.apart')}</p>
        </>
      }
      table={table(
        t('criterion'),
        rows.map(({ key, figures }) => ({
          label: labels.governanceCriterion[key],
          figures: figures.map((figure) => ({ ...drawableScore(figure), absence: absenceOfScore(figure) })),
          format: score,
          formatRange: range,
        })),
      )}
      formulas={[{ key: 'score', version: cards[0]?.formulaVersion }]}
      fileName="nahliad-scores-compared"
    >
      {rows.map(({ key, figures, estimates }) => {
        const ranks = showRanks ? ranksOf(estimates) : [];
        return (
          <ComparedBars
            key={key}
            label={<Link to={`/criteria/${key}`}>{labels.governanceCriterion[key]}</Link>}
            sides={sides}
            figures={figures.map((figure, place) => ({
              estimate: drawableScore(figure),
              absent: common(`status.${absenceOfScore(figure) ?? 'not-assessed'}`),
              note: rankNote(ranks[place]),
            }))}
            max={100}
            format={score}
            formatRange={range}
          />
        );
      })}
    </Chart>
  );
};
