import type { ScoreAnswer } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

/** A level, or why there is none. */
export const useAnswerWords = () => {
  const { t } = useTranslation('rounds');
  const labels = useLabels();
  return (answer: ScoreAnswer): string =>
    typeof answer === 'number' ? t('level', { level: answer }) : labels.indicatorStatus[answer];
};
