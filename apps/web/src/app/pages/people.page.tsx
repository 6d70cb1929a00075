import { useState } from 'react';
import { Button, NoPermissionState, PageHeader, Stack } from '@nahliad/ui';
import { InvitationsPanel } from '../../features/people/invitations-panel';
import { PeopleView } from '../../features/people/people-view';
import { PersonDialog } from '../../features/people/person-dialog';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useSession } from '../../lib/session';

const PeoplePage = () => {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const [creating, setCreating] = useState(false);
  const session = useSession();
  const may = session?.permissions.includes('person:write');
  const create = (
    <Button variant="primary" onClick={() => setCreating(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={may && create} />
      {session && !may && (
        <NoPermissionState title={common('no-permission.title')}>{common('no-permission.text')}</NoPermissionState>
      )}
      {may && (
        <Stack gap="xl">
          <PeopleView />
          <InvitationsPanel />
        </Stack>
      )}
      {creating && <PersonDialog onClose={() => setCreating(false)} />}
    </>
  );
};

export default PeoplePage;
