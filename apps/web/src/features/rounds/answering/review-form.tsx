import type { Score } from '@nahliad/contracts';
import { useIdempotencyKey } from '../../../lib/forms/idempotency-key';
import { useTranslation } from '../../../lib/i18n';
import { AnswerForm } from './answer-form';
import { reviewScore } from '../rounds.api';

/** What a peer would have answered: said once, and it stays. */
export const ReviewForm = ({ score, onClose }: { score: Score; onClose: () => void }) => {
  const { t } = useTranslation('rounds');
  const keyFor = useIdempotencyKey();
  return (
    <AnswerForm
      indicator={score.indicator}
      submitLabel={t('review.submit')}
      done={t('review.done')}
      send={(given) => reviewScore(score, given, keyFor(given))}
      onClose={onClose}
    />
  );
};
