import { useState } from 'react';
import { Button, PageHeader, Stack } from '@nahliad/ui';
import { InvitationsPanel } from '../../features/people/invitations-panel';
import { PeopleView } from '../../features/people/people-view';
import { PersonDialog } from '../../features/people/person-dialog';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { useMay } from '../../lib/session';

const PeoplePage = () => {
  const { t } = useTranslation('people');
  const [creating, setCreating] = useState(false);
  const may = useMay('person:write');
  const create = (
    <Button variant="primary" onClick={() => setCreating(true)}>
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={may && create} />
      <Permitted needs="person:write">
        <Stack gap="xl">
          <PeopleView />
          <InvitationsPanel />
        </Stack>
      </Permitted>
      {creating && <PersonDialog onClose={() => setCreating(false)} />}
    </>
  );
};

export default PeoplePage;
