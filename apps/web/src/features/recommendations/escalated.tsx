import { Badge } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

/** Who was told last that a deadline has passed, and who is next. */
export const Escalated = ({ escalation }: Pick<RecommendationSummary, 'escalation'>) => {
  const { t } = useTranslation('recommendations');
  const { escalationRecipient } = useLabels();
  const format = useFormat();
  const { told, next } = escalation ?? {};
  return (
    <>
      {told && (
        <Badge tone="caution">
          {t('escalated', { count: told.daysPastDue, recipient: escalationRecipient[told.recipient] })}
        </Badge>
      )}
      {next && (
        <Badge>
          {t('escalates', { date: format.shortDate(next.on), recipient: escalationRecipient[next.recipient] })}
        </Badge>
      )}
    </>
  );
};
