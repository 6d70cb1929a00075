import type { CriterionScore, CriterionSeverity, Overview } from '@nahliad/contracts';
import { SEVERITIES, type GovernanceCriterion } from '@nahliad/domain';
import { IntervalMeter, Panel, SeverityMark } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { absenceOfScore, drawableScore } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFirstPageLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { RubricTally } from '../../lib/rubric-tally';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import type { Counted } from '../../lib/scope/records-behind';
import { WHOLE_SCOPE } from '../../lib/scope/scope';
import styles from './criterion-standing.module.css';
import { overviewQuery } from './overview.api';
import { severityRecords } from './severity-records';

/** How a criterion stands today over all institutions: the same figures as on the overview. */
export const CriterionStanding = ({ criterion }: { criterion: GovernanceCriterion }) => {
  const { t } = useTranslation('framework');
  const asOfLine = useAsOfLine();
  return (
    <Panel title={t('criterion.score')}>
      <Answer query={useQuery(overviewQuery(WHOLE_SCOPE))}>
        {(overview) => (
          <>
            <p className={styles.asOf}>{asOfLine(overview)}</p>
            <Standing overview={overview} criterion={criterion} />
          </>
        )}
      </Answer>
    </Panel>
  );
};

const Standing = ({ overview, criterion }: { overview: Overview; criterion: GovernanceCriterion }) => {
  const score = overview.scorecard.criteria.find(({ key }) => key === criterion);
  const severity = overview.severityByCriterion.find((row) => row.criterion === criterion);
  return (
    <>
      {score && <Score score={score} />}
      {score && <ByRubric rubric={score.rubric} />}
      {severity && score && score.findings > 0 && (
        <BySeverity severity={severity} counted={{ ...WHOLE_SCOPE, ...overview }} />
      )}
    </>
  );
};

const Score = ({ score }: { score: CriterionScore }) => {
  const { t } = useTranslation('framework');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const labels = useFirstPageLabels();
  const absence = absenceOfScore(score);
  const { value, low, high } = drawableScore(score);
  const absent = common(`status.${absence ?? 'not-assessed'}`);
  const words =
    value === null
      ? absent
      : t('criterion.score-value', {
          value: format.score(value),
          low: format.score(low ?? value),
          high: format.score(high ?? value),
        });
  return (
    <>
      <IntervalMeter estimate={{ value, low, high }} max={100} label={words} absent={absent} />
      <p className={styles.words}>
        {words}
        {!absence && score.grade && <span className={styles.asOf}>{labels.evidenceGrade[score.grade]}</span>}
      </p>
    </>
  );
};

/** The half of a score that peers reviewed. */
const ByRubric = ({ rubric }: Pick<CriterionScore, 'rubric'>) => {
  const { t } = useTranslation('framework');
  return (
    <section className={styles.rubric}>
      <h3>{t('criterion.rubric')}</h3>
      {rubric ? <RubricTally mean={rubric} /> : <p className={styles.asOf}>{t('criterion.no-rubric')}</p>}
    </section>
  );
};

const BySeverity = ({ severity, counted }: { severity: CriterionSeverity; counted: Counted }) => {
  const { count } = useFormat();
  const labels = useFirstPageLabels();
  return (
    <ul className={styles.severities}>
      {SEVERITIES.toReversed().map((level) => (
        <li key={level}>
          <SeverityMark level={level}>{labels.severity[level]}</SeverityMark>
          <Link to={severityRecords(counted, severity.criterion, level)}>
            {count(severity.adverse[level - 1] ?? 0)}
          </Link>
        </li>
      ))}
    </ul>
  );
};
