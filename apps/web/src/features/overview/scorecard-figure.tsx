import type { CriterionScore, Overview } from '@nahliad/contracts';
import { IntervalBars, type ChartFigureProps } from '@nahliad/ui';
import { CRITERION_DIMENSION, CRITERION_DIMENSIONS } from '@nahliad/domain';
import { Chart } from '../../lib/charts/chart';
import { absenceOfScore, drawableScore } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFirstPageLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import { concerns } from '../../lib/scope/scope';
import styles from './scorecard-figure.module.css';

type ScorecardFigureProps = { overview: Overview; counted: Counted };

/** How each criterion does, principles and duties apart. No evidence is as plain to see as a score. */
export const ScorecardFigure = ({ overview, counted }: ScorecardFigureProps) => {
  const { t } = useTranslation('overview');
  const { t: common } = useTranslation('common');
  const { score, range } = useFormat();
  const labels = useFirstPageLabels();
  const criteria = overview.scorecard.criteria.filter(({ key }) => concerns(counted, key));
  const words = useWords(criteria, counted);
  return (
    <Chart
      {...words}
      asOf={useAsOfLine()(overview)}
      formulas={[{ key: 'score', version: overview.scorecard.formulaVersion }]}
      fileName="nahliad-scorecard"
    >
      {CRITERION_DIMENSIONS.filter((dimension) =>
        criteria.some(({ key }) => CRITERION_DIMENSION[key] === dimension),
      ).map((dimension) => (
        <div key={dimension} className={styles.group}>
          <p className={styles.dimension}>{t(`scorecard.${dimension}`)}</p>
          <IntervalBars
            max={100}
            format={score}
            formatRange={range}
            rows={criteria
              .filter(({ key }) => CRITERION_DIMENSION[key] === dimension)
              .map((criterion) => ({
                key: criterion.key,
                label: labels.governanceCriterion[criterion.key],
                href: `/criteria/${criterion.key}`,
                estimate: drawableScore(criterion),
                absent: common(`status.${absenceOfScore(criterion) ?? 'not-assessed'}`),
                note: <Evidence criterion={criterion} counted={counted} />,
              }))}
          />
        </div>
      ))}
    </Chart>
  );
};

/** What a score rests on; where that is not enough, how much there is. */
const Evidence = ({ criterion, counted }: { criterion: CriterionScore; counted: Counted }) => {
  const { t } = useTranslation('overview');
  const { share } = useFormat();
  const labels = useFirstPageLabels();
  const { key, grade, q, findings } = criterion;
  const evidence =
    absenceOfScore(criterion) === 'insufficient-evidence'
      ? t('scorecard.weight', { share: share(q) })
      : grade && labels.evidenceGrade[grade];
  return (
    <>
      {evidence && `${evidence} · `}
      <Link to={findingsBehind(counted, { criterion: key })}>{t('scorecard.findings', { count: findings })}</Link>
    </>
  );
};

/** The message of the figure, and its numbers as a table. */
const useWords = (
  criteria: readonly CriterionScore[],
  counted: Counted,
): Pick<ChartFigureProps, 'title' | 'summary' | 'method' | 'table'> => {
  const { t } = useTranslation('overview');
  const { t: common } = useTranslation('common');
  const { score, count } = useFormat();
  const labels = useFirstPageLabels();
  const scored = criteria.filter((criterion) => !absenceOfScore(criterion));
  const [weakest] = scored.toSorted((one, other) => (one.low ?? 0) - (other.low ?? 0));
  const name = ({ key }: CriterionScore) => labels.governanceCriterion[key];
  const missing = criteria.filter(absenceOfScore).map(name);
  const cell = (value: number | null) => (value === null ? { text: '–', value: null } : { text: score(value), value });
  return {
    title: weakest
      ? t(criteria.length === 1 ? 'scorecard.title-single' : 'scorecard.title', {
          count: scored.length,
          all: criteria.length,
          weakest: name(weakest),
          low: score(weakest.low ?? 0),
        })
      : t('scorecard.title-none'),
    summary: t('scorecard.summary', { missing: missing.join(', ') || t('scorecard.all-assessed') }),
    method: t('method.scorecard'),
    table: {
      columns: ['criterion', 'score', 'low', 'high', 'evidence', 'findings'].map((key) =>
        t(`scorecard.columns.${key}`),
      ),
      rows: criteria.map((criterion) => {
        const { value, low, high } = drawableScore(criterion);
        const absence = absenceOfScore(criterion);
        return [
          name(criterion),
          absence ? { text: common(`status.${absence}`), value: null } : cell(value),
          cell(low),
          cell(high),
          criterion.grade ? labels.evidenceGrade[criterion.grade] : '–',
          {
            text: count(criterion.findings),
            value: criterion.findings,
            href: findingsBehind(counted, { criterion: criterion.key }),
          },
        ];
      }),
    },
  };
};
