import { Dialog, Stack } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { placeBeside } from './evidence.api';
import { Uploads } from './uploads';

type NextFileDialogProps = { file: Evidence; as: 'revisions' | 'redactions'; onClose: () => void };

/** A later revision of a file, or a copy of it that others may see; the file itself stays as it is. */
export const NextFileDialog = ({ file, as, onClose }: NextFileDialogProps) => {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  return (
    <Dialog open onClose={onClose} title={t(`next.${as}.title`)} closeLabel={common('close')}>
      <Stack>
        <p>{t(`next.${as}.text`, { name: file.filename })}</p>
        <Uploads
          path={placeBeside(file.id, as)}
          findingId={file.findingId}
          label={t(`next.${as}.drop`)}
          onTaken={onClose}
        />
      </Stack>
    </Dialog>
  );
};
