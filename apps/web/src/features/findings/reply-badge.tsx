import { Badge, type BadgeTone } from '@nahliad/ui';
import type { FindingSummary } from '@nahliad/contracts';
import type { ReplyState } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

const TONES: Partial<Record<ReplyState, BadgeTone>> = { awaited: 'accent', 'partly-given': 'accent' };

/** Whether the institutions have had their say; nothing where they were not asked. */
export const ReplyBadge = ({
  reply,
  replyDueOn,
  workflow,
}: Pick<FindingSummary, 'reply' | 'replyDueOn' | 'workflow'>) => {
  const { t } = useTranslation('findings');
  const { replyState } = useLabels();
  const format = useFormat();
  if (!reply) return null;
  const open = workflow === 'shared-for-reply';
  if (reply === 'awaited' && !open) return <Badge>{t('reply.none')}</Badge>;
  const due = open && replyDueOn && TONES[reply] && t('reply.due', { date: format.shortDate(replyDueOn) });
  return (
    <Badge tone={open ? TONES[reply] : undefined}>
      {replyState[reply]}
      {due && ` ${due}`}
    </Badge>
  );
};
