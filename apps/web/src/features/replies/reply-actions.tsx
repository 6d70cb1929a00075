import { Suspense, lazy, useState } from 'react';
import { Button } from '@nahliad/ui';
import type { FindingReplies } from '@nahliad/contracts';
import entries from '../../lib/entries.module.css';
import { useTranslation } from '../../lib/i18n';

const ReplyDialog = lazy(() => import('./reply-dialog'));
const ExtensionDialog = lazy(() => import('./extension-dialog'));
const WaiverDialog = lazy(() => import('./waiver-dialog'));

type ReplyActionsProps = { findingId: string; may: FindingReplies['may']; dueOn: string | undefined };

/** What the institution may do now: the API has decided it, here it only gets its buttons. */
export const ReplyActions = ({ findingId, may, dueOn }: ReplyActionsProps) => {
  const { t } = useTranslation('replies');
  const [opened, setOpened] = useState<keyof FindingReplies['may']>();
  const close = () => setOpened(undefined);
  if (may.reply.length + may.extend.length + may.waive.length === 0) return null;
  return (
    <div role="group" aria-label={t('actions')} className={entries.buttons}>
      {may.reply.length > 0 && (
        <Button variant="primary" onClick={() => setOpened('reply')}>
          {t('action.reply')}
        </Button>
      )}
      {may.extend.length > 0 && <Button onClick={() => setOpened('extend')}>{t('action.extend')}</Button>}
      {may.waive.length > 0 && (
        <Button variant="quiet" onClick={() => setOpened('waive')}>
          {t('action.waive')}
        </Button>
      )}
      <Suspense>
        {opened === 'reply' && <ReplyDialog findingId={findingId} institutions={may.reply} onClose={close} />}
        {opened === 'extend' && dueOn && (
          <ExtensionDialog findingId={findingId} institutions={may.extend} dueOn={dueOn} onClose={close} />
        )}
        {opened === 'waive' && <WaiverDialog findingId={findingId} institutions={may.waive} onClose={close} />}
      </Suspense>
    </div>
  );
};
