import { useState } from 'react';
import { Badge, Button } from '@nahliad/ui';
import type { Score } from '@nahliad/contracts';
import { RUBRIC_TEXTS } from '@nahliad/domain';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { CommentForm } from '../answering/comment-form';
import { ReviewForm } from '../answering/review-form';
import { ScoreForm } from '../answering/score-form';
import styles from '../rounds.module.css';
import { GivenAnswer } from './given-answer';
import { placeOf } from './place-of';
import { ScoreEvidence } from './score-evidence';
import { ScoreVoices } from './score-voices';

/** One indicator of the sheet: what it asks, what was answered and why, and what this person may say to it. */
export const ScoreEntry = ({ score }: { score: Score }) => {
  const { t, language } = useTranslation('rounds');
  const { moment } = useFormat();
  const [open, setOpen] = useState(false);
  const { indicator, answer, rationale, assessedBy, assessedAt, evidence, contested, may } = score;
  const { name, question } = RUBRIC_TEXTS[language][indicator];
  const close = () => setOpen(false);
  return (
    <li id={placeOf(score)} className={styles.score}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <p className={styles.answered}>
          {contested && <Badge tone="caution">{t('contested')}</Badge>}
          <GivenAnswer answer={answer} />
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
      {open && may.score && <ScoreForm score={score} onClose={close} />}
      {open && may.review && <ReviewForm score={score} onClose={close} />}
      {may.comment && <CommentForm score={score} />}
    </li>
  );
};
