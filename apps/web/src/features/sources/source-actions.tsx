import { lazy, Suspense, useState } from 'react';
import { Button, Menu } from '@nahliad/ui';
import type { FindingSource } from '@nahliad/contracts';
import { Eye, Lock, MoreHorizontal } from 'lucide-react';
import entries from '../../lib/entries.module.css';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { ForGoodDialog } from './for-good-dialog';
import { ReadIdentityDialog } from './read-identity-dialog';
import { SealIdentityDialog } from './seal-identity-dialog';

const SourceDialog = lazy(() => import('./source-dialog'));

type Opened = 'read' | 'seal' | 'edit' | 'destroy' | 'remove';

type SourceActionsProps = { findingId: string; source: FindingSource };

/** What this person may do with a source: the API has decided it, here it only gets its buttons. */
export const SourceActions = ({ findingId, source }: SourceActionsProps) => {
  const { t } = useTranslation('sources');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const [opened, setOpened] = useState<Opened>();
  const { may, own, kind, id } = source;
  if (!may.change && !may.read) return null;
  const sealed = own?.identity === 'sealed';
  const dialog = { place: { findingId, id }, onClose: () => setOpened(undefined) };
  const action = (key: Opened, label: string) => ({ key, label, text: label, onAction: () => setOpened(key) });
  const more = [
    ...(may.change ? [action('edit', common('edit'))] : []),
    ...(may.change && sealed ? [action('seal', t('seal.again'))] : []),
    ...(may.destroy ? [action('destroy', t('destroy.action'))] : []),
    ...(may.change ? [action('remove', t('remove.action'))] : []),
  ];
  return (
    <div className={entries.buttons}>
      {may.read && (
        <Button size="sm" icon={<Eye size={16} aria-hidden />} onClick={() => setOpened('read')}>
          {t('read.action')}
        </Button>
      )}
      {may.change && !sealed && (
        <Button size="sm" icon={<Lock size={16} aria-hidden />} onClick={() => setOpened('seal')}>
          {t('seal.action')}
        </Button>
      )}
      {more.length > 0 && (
        <Menu
          size="sm"
          variant="quiet"
          label={t('more', { kind: labels.sourceKind[kind] })}
          trigger={<MoreHorizontal size={18} aria-hidden />}
          actions={more}
        />
      )}
      {opened === 'read' && <ReadIdentityDialog {...dialog} />}
      {opened === 'seal' && <SealIdentityDialog {...dialog} />}
      {(opened === 'destroy' || opened === 'remove') && <ForGoodDialog step={opened} {...dialog} />}
      {opened === 'edit' && (
        <Suspense>
          <SourceDialog findingId={findingId} source={source} onClose={dialog.onClose} />
        </Suspense>
      )}
    </div>
  );
};
