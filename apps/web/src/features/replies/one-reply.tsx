import { Suspense, lazy, useState } from 'react';
import { Badge, Button, type BadgeTone } from '@nahliad/ui';
import type { Reply } from '@nahliad/contracts';
import type { ReplyPosition } from '@nahliad/domain';
import { BilingualText } from '../../lib/bilingual-text';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Written } from '../../lib/written';

const ReplyDialog = lazy(() => import('./reply-dialog'));
const TONES: Partial<Record<ReplyPosition, BadgeTone>> = { agrees: 'good', disputes: 'caution' };

/** What one institution says, for good. */
export const OneReply = ({ reply }: { reply: Reply }) => {
  const { t } = useTranslation('replies');
  const { replyPosition } = useLabels();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const { institution, position, text, repliedAt, updatedAt, late, may } = reply;
  return (
    <li className={entries.entry}>
      <div className={entries.head}>
        <h3 className={entries.name}>
          <Written text={institution.name} />
        </h3>
        {position && <Badge tone={TONES[position]}>{replyPosition[position]}</Badge>}
        {late && <Badge tone="caution">{t('late')}</Badge>}
      </div>
      <BilingualText text={text} />
      <p className={entries.facts}>
        <span>{t('given', { date: format.date(repliedAt) })}</span>
        {updatedAt !== repliedAt && <span>{t('changed', { date: format.moment(updatedAt) })}</span>}
      </p>
      {may.edit && (
        <p>
          <Button size="sm" onClick={() => setEditing(true)}>
            {t('action.edit')}
          </Button>
        </p>
      )}
      {editing && (
        <Suspense>
          <ReplyDialog reply={reply} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </li>
  );
};
