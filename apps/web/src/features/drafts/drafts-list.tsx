import { Button, EmptyState, Notice, Stack } from '@nahliad/ui';
import { discardDraft, useDesk } from '../../lib/drafts/desk';
import { canKeep } from '../../lib/drafts/vault';
import { useTranslation } from '../../lib/i18n';
import { DraftEntry } from './draft-entry';
import styles from './drafts.module.css';

/** What this person has written on this device, the newest first, and how it fares. */
export const DraftsList = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('drafts');
  const drafts = [...useDesk(personId).values()].sort((one, other) => other.at.localeCompare(one.at));
  const arrived = drafts.filter(({ parcel }) => parcel?.state === 'arrived');
  if (!canKeep()) return <Notice tone="caution">{t('not-kept')}</Notice>;
  if (drafts.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  return (
    <Stack>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <DraftEntry key={draft.id} personId={personId} draft={draft} />
        ))}
      </ul>
      {arrived.length > 0 && (
        <div>
          <Button size="sm" onClick={() => arrived.forEach(({ id }) => void discardDraft(personId, id))}>
            {t('clear-arrived')}
          </Button>
        </div>
      )}
    </Stack>
  );
};
