import { Panel, Skeleton, Stack } from '@nahliad/ui';
import type { FindingReplies } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import entries from '../../lib/entries.module.css';
import { useTranslation } from '../../lib/i18n';
import { OneReply } from './one-reply';
import { PeriodFacts } from './period-facts';
import { findingRepliesQuery } from './replies.api';
import { ReplyActions } from './reply-actions';
import { RequestsAndWaivers } from './requests-and-waivers';

/** What the institutions say of a finding, beside what is said of them. */
export const RepliesPanel = ({ findingId }: { findingId: string }) => {
  const { t: common } = useTranslation('common');
  const { t } = useTranslation('replies');
  const replies = useQuery(findingRepliesQuery(findingId));
  if (replies.data && isNothing(replies.data)) return null;
  return (
    <Panel title={t('title')} look="flat">
      <Answer query={replies} meanwhile={<Skeleton label={common('loading')} lines={3} />}>
        {(found) => <Replies {...found} findingId={findingId} />}
      </Answer>
    </Panel>
  );
};

/** It was never shared, as far as this person is told: there is nothing to say. */
const isNothing = ({ state, period, replies }: FindingReplies) => !state && !period && replies.length === 0;

const Replies = ({
  findingId,
  state,
  period,
  replies,
  extensions,
  waivers,
  may,
}: FindingReplies & { findingId: string }) => {
  const { t } = useTranslation('replies');
  return (
    <Stack gap="lg">
      {period && <PeriodFacts period={period} />}
      {replies.length > 0 ? (
        <ol className={entries.list} aria-label={t('title')}>
          {replies.map((reply) => (
            <OneReply key={reply.id} reply={reply} />
          ))}
        </ol>
      ) : (
        <p className={entries.lead}>
          {t(state === 'waived' ? 'none-waived' : period?.over ? 'none-given' : 'none-yet')}
        </p>
      )}
      <RequestsAndWaivers extensions={extensions} waivers={waivers} />
      <ReplyActions findingId={findingId} may={may} dueOn={period?.dueOn} />
    </Stack>
  );
};
