import { useState } from 'react';
import { Button, Menu } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { EyeOff, MoreHorizontal } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { EditEvidenceDialog } from './edit-evidence-dialog';
import { NextFileDialog } from './next-file-dialog';
import { WithdrawEvidenceDialog } from './withdraw-evidence-dialog';

type Opened = 'redactions' | 'revisions' | 'edit' | 'withdraw';

/** What this person may do with a file: the API has decided it, here it only gets its buttons. */
export const EvidenceActions = ({ file }: { file: Evidence }) => {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const [opened, setOpened] = useState<Opened>();
  const { may, filename } = file;
  const close = () => setOpened(undefined);
  const action = (key: Opened, label: string) => ({ key, label, text: label, onAction: () => setOpened(key) });
  const more = [
    ...(may.revise ? [action('revisions', t('action.revisions'))] : []),
    ...(may.change ? [action('edit', common('edit'))] : []),
    ...(may.withdraw ? [action('withdraw', t('action.withdraw'))] : []),
  ];
  return (
    <>
      {may.redact && (
        <Button size="sm" icon={<EyeOff size={16} aria-hidden />} onClick={() => setOpened('redactions')}>
          {t('action.redactions')}
        </Button>
      )}
      {more.length > 0 && (
        <Menu
          size="sm"
          variant="quiet"
          label={t('action.more', { name: filename })}
          trigger={<MoreHorizontal size={18} aria-hidden />}
          actions={more}
        />
      )}
      {(opened === 'redactions' || opened === 'revisions') && (
        <NextFileDialog file={file} as={opened} onClose={close} />
      )}
      {opened === 'edit' && <EditEvidenceDialog file={file} onClose={close} />}
      {opened === 'withdraw' && <WithdrawEvidenceDialog file={file} onClose={close} />}
    </>
  );
};
