import { useEffect, useRef } from 'react';
import { Panel, Skeleton } from '@nahliad/ui';
import type { Comments } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useTranslation } from '../../lib/i18n';
import { useLocation } from '../../lib/router/router';
import { useMay } from '../../lib/session';
import { CommentForm } from './comment-form';
import { CommentThread } from './comment-thread';
import { commentsQuery, writeComment, type Discussed } from './comments.api';
import styles from './comments.module.css';

/** What those who oversee a record say to each other about it; nobody else learns that they do. */
export const CommentsPanel = (on: Discussed) => {
  const { t: common } = useTranslation('common');
  const query = useQuery({ ...commentsQuery(on), enabled: useMay('comment:read') });
  if (query.fetchStatus === 'idle' && query.isPending) return null;
  return (
    <Answer query={query} meanwhile={<Skeleton label={common('loading')} lines={2} />}>
      {(comments) => (comments.may.write || comments.items.length > 0) && <Discussion on={on} {...comments} />}
    </Answer>
  );
};

const Discussion = ({ on, items, may }: Comments & { on: Discussed }) => {
  const { t } = useTranslation('comments');
  const keyFor = useIdempotencyKey();
  const write = (text: string) => writeComment(on, { text }, keyFor({ text, after: items.length }));
  return (
    <div ref={useArrivingHere()} id="comments" tabIndex={-1}>
      <Panel title={t('title')} look="flat">
        <p className={styles.audience}>{t(`audience.${on.resource}`)}</p>
        {items.length === 0 && <p className={styles.gone}>{t('none')}</p>}
        <ol className={styles.threads}>
          {items
            .filter(({ parentId }) => parentId === null)
            .map((comment) => (
              <CommentThread
                key={comment.id}
                on={on}
                comment={comment}
                replies={items.filter(({ parentId }) => parentId === comment.id)}
              />
            ))}
        </ol>
        {may.write && (
          <CommentForm
            on={on}
            label={t('write.label')}
            submitLabel={t('write.submit')}
            done={t('write.done')}
            send={write}
            onDone={() => undefined}
          />
        )}
      </Panel>
    </div>
  );
};

/** Whoever comes because they were mentioned is led here once it is there. */
const useArrivingHere = () => {
  const here = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '#comments') return;
    here.current?.scrollIntoView();
    here.current?.focus({ preventScroll: true });
  }, [hash]);
  return here;
};
