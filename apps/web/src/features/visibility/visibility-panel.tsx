import { useState } from 'react';
import { Badge, Button, Panel, Stack } from '@nahliad/ui';
import type { FindingVisibility } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { NamedReaders } from '../../lib/named-readers';
import { VisibilityDialog } from './visibility-dialog';
import { nameReader, removeReader, visibilityQuery } from './visibility.api';
import styles from './visibility.module.css';
import { WaitingRequest } from './waiting-request';

/** Who may read a finding, for those who decide on that; all others see its visibility among its statuses. */
export const VisibilityPanel = ({ findingId }: { findingId: string }) => {
  const { data } = useQuery(visibilityQuery(findingId));
  const { hide = [], show = [], name = false } = data?.may ?? {};
  if (!data || (hide.length + show.length === 0 && !name && !data.request)) return null;
  return <Shown {...data} findingId={findingId} />;
};

const Shown = ({
  findingId,
  visibility,
  request,
  readers,
  candidates,
  may,
}: FindingVisibility & { findingId: string }) => {
  const { t } = useTranslation('visibility');
  const labels = useLabels();
  const [changing, setChanging] = useState(false);
  const changes = may.hide.length + may.show.length > 0 && !request;
  return (
    <Panel
      title={t('title')}
      look="flat"
      actions={
        changes && (
          <Button size="sm" onClick={() => setChanging(true)}>
            {t('change.action')}
          </Button>
        )
      }
    >
      <Stack>
        <p className={styles.now}>
          <Badge>{labels.visibility[visibility]}</Badge> <span>{t(`means.${visibility}`)}</span>
        </p>
        {request && <WaitingRequest findingId={findingId} request={request} />}
        {(visibility === 'confidential' || readers.length > 0) && (
          <NamedReaders
            words="visibility"
            readers={readers}
            candidates={candidates}
            mayName={may.name}
            name={(personId) => nameReader(findingId, personId)}
            remove={(personId) => removeReader(findingId, personId)}
          />
        )}
      </Stack>
      {changing && (
        <VisibilityDialog findingId={findingId} visibility={visibility} may={may} onClose={() => setChanging(false)} />
      )}
    </Panel>
  );
};
