import { LevelMark } from '@nahliad/ui';
import type { Score } from '@nahliad/contracts';
import { RUBRIC_TEXTS, type GovernanceCriterion } from '@nahliad/domain';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { useAnswerWords } from '../use-answer-words';
import { placeOf } from './place-of';
import styles from './sheet-overview.module.css';
import { SheetTally } from './sheet-tally';

type SheetOverviewProps = { groups: readonly { criterion: GovernanceCriterion; scores: readonly Score[] }[] };

/** The whole sheet on one screen, each mark leading to what was said; and what comes next for whoever reads it. */
export const SheetOverview = ({ groups }: SheetOverviewProps) => {
  const { t, language } = useTranslation('rounds');
  const labels = useLabels();
  const words = useAnswerWords();
  const scores = groups.flatMap((group) => group.scores);
  const next = scores.find(({ may, assessedAt }) => may.review || (may.score && assessedAt === null));
  const nameOf = ({ indicator }: Score) => RUBRIC_TEXTS[language][indicator].name;
  return (
    <section className={styles.overview} aria-label={t('overview.title')}>
      <SheetTally scores={scores} />
      <dl className={styles.criteria}>
        {groups.map(({ criterion, scores }) => (
          <div key={criterion} className={styles.criterion}>
            <dt>{labels.governanceCriterion[criterion]}</dt>
            <dd>
              {scores.map((score) => (
                <a key={score.id} href={`#${placeOf(score)}`} className={styles.mark} data-contested={score.contested}>
                  <LevelMark answer={score.answer} />
                  <span className="visually-hidden">
                    {[nameOf(score), words(score.answer), ...(score.contested ? [t('contested')] : [])].join(', ')}
                  </span>
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {next && (
        <p>
          {t('overview.next')} <a href={`#${placeOf(next)}`}>{nameOf(next)}</a>
        </p>
      )}
    </section>
  );
};
