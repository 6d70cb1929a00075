import { useState } from 'react';
import { Badge, Button } from '@nahliad/ui';
import type { Score } from '@nahliad/contracts';
import { RUBRIC_TEXTS } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useTranslation } from '../../lib/i18n';
import { AnswerBadge } from './answer-badge';
import { AnswerForm } from './answer-form';
import { CommentForm } from './comment-form';
import { giveScore, reviewScore } from './rounds.api';
import styles from './rounds.module.css';
import { ScoreEvidence } from './score-evidence';
import { ScoreVoices } from './score-voices';

/** One indicator of the sheet: what it asks, what was answered and why, and what this person may say to it. */
export const ScoreEntry = ({ score }: { score: Score }) => {
  const { t, language } = useTranslation('rounds');
  const { moment } = useFormat();
  const keyFor = useIdempotencyKey();
  const [open, setOpen] = useState(false);
  const { indicator, answer, rationale, assessedBy, assessedAt, evidence, contested, may } = score;
  const { name, question } = RUBRIC_TEXTS[language][indicator];
  const close = () => setOpen(false);
  const kept = (subject: 'finding' | 'activity') =>
    evidence.flatMap((record) => (record.subject === subject ? [record.id] : []));
  return (
    <li className={styles.score}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <p className={styles.buttons}>
          {contested && <Badge tone="caution">{t('contested')}</Badge>}
          <AnswerBadge answer={answer} />
        </p>
      </div>
      <p className={styles.question}>{question}</p>
      {rationale !== null && <p className={styles.said}>{rationale}</p>}
      {assessedBy && assessedAt && (
        <p className={styles.by}>{t('voice.assessor', { name: assessedBy.name, moment: moment(assessedAt) })}</p>
      )}
      <ScoreEvidence evidence={evidence} />
      <ScoreVoices {...score} />
      {!open && (may.score || may.review) && (
        <div className={styles.buttons}>
          <Button
            size="sm"
            onClick={() => setOpen(true)}
            aria-label={t(may.score ? 'score.of' : 'review.of', { name })}
          >
            {t(may.score ? 'score.action' : 'review.action')}
          </Button>
        </div>
      )}
      {open && may.score && (
        <AnswerForm
          indicator={indicator}
          before={rationale === null ? undefined : { answer, rationale }}
          submitLabel={t('score.submit')}
          done={t('score.done')}
          send={(given) => giveScore(score, { ...given, findingIds: kept('finding'), activityIds: kept('activity') })}
          onClose={close}
        />
      )}
      {open && may.review && (
        <AnswerForm
          indicator={indicator}
          submitLabel={t('review.submit')}
          done={t('review.done')}
          send={(given) => reviewScore(score, given, keyFor(given))}
          onClose={close}
        />
      )}
      {may.comment && <CommentForm score={score} />}
    </li>
  );
};
