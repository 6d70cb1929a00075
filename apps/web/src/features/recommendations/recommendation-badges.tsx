import { Badge, type BadgeTone } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import type { Implementation, Position } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

const POSITION_TONE: Partial<Record<Position, BadgeTone>> = {
  accepted: 'good',
  'partially-accepted': 'good',
  'under-consideration': 'accent',
  rejected: 'caution',
};
/** What the addressee claims is not yet good news; what the issuer has closed is. */
const IMPLEMENTATION_TONE: Partial<Record<Implementation, BadgeTone>> = {
  planned: 'accent',
  'in-progress': 'accent',
  'partially-implemented': 'accent',
  'claimed-implemented': 'accent',
  'closed-implemented': 'good',
  'closed-not-implemented': 'caution',
  regressed: 'caution',
};

export const PositionBadge = ({ position }: { position: Position }) => (
  <Badge tone={POSITION_TONE[position]}>{useLabels().position[position]}</Badge>
);

export const ImplementationBadge = ({ implementation }: { implementation: Implementation }) => (
  <Badge tone={IMPLEMENTATION_TONE[implementation]}>{useLabels().implementation[implementation]}</Badge>
);

type Late = Pick<RecommendationSummary, 'replyOverdue' | 'overdue'>;

/** What should have happened by today and has not. */
export const OverdueBadges = ({ replyOverdue, overdue }: Late) => {
  const { t } = useTranslation('recommendations');
  return (
    <>
      {replyOverdue && <Badge tone="adverse">{t('reply-overdue')}</Badge>}
      {overdue && <Badge tone="adverse">{t('overdue')}</Badge>}
    </>
  );
};
