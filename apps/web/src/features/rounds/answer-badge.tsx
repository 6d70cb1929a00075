import { Badge } from '@nahliad/ui';
import type { ScoreAnswer } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

/** A level, or why there is none: what is not assessed is no 0, and neither wears the colour of the other. */
export const AnswerBadge = ({ answer }: { answer: ScoreAnswer }) => {
  const { t } = useTranslation('rounds');
  const labels = useLabels();
  return typeof answer === 'number' ? (
    <Badge tone="accent">{t('level', { level: answer })}</Badge>
  ) : (
    <Badge>{labels.indicatorStatus[answer]}</Badge>
  );
};
