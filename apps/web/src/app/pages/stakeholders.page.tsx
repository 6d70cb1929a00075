import { useState } from 'react';
import { Button, EmptyState, Menu, NoPermissionState, PageHeader } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { StakeholderDialog } from '../../features/stakeholders/stakeholder-dialog';
import { StakeholdersView } from '../../features/stakeholders/stakeholders-view';
import { useStarterDirectory } from '../../features/stakeholders/use-starter-directory';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { useSession } from '../../lib/session';
import { directoryQuery } from '../../lib/stakeholder-directory';

const StakeholdersPage = () => {
  const { t } = useTranslation('stakeholders');
  const { t: common } = useTranslation('common');
  const session = useSession();
  const may = session?.permissions.includes('stakeholder:write');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      {may && <Directory />}
      {session && !may && (
        <>
          <PageHeader title={t('title')} />
          <NoPermissionState title={common('no-permission.title')}>{common('no-permission.text')}</NoPermissionState>
        </>
      )}
    </>
  );
};

const Directory = () => {
  const { t } = useTranslation('stakeholders');
  const [creating, setCreating] = useState(false);
  const starter = useStarterDirectory();
  const load = { key: 'starter', label: t('starter.load'), text: t('starter.load'), onAction: () => starter.mutate() };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button variant="primary" onClick={() => setCreating(true)}>
              {t('new')}
            </Button>
            <Menu label={t('more-actions')} trigger={<Ellipsis size={18} aria-hidden />} actions={[load]} />
          </>
        }
      />
      <Answer query={useQuery(directoryQuery)}>
        {(directory) =>
          directory.length > 0 ? (
            <StakeholdersView directory={directory} />
          ) : (
            <EmptyState
              title={t('none.title')}
              action={
                <Button busy={starter.isPending} onClick={() => starter.mutate()}>
                  {t('starter.load')}
                </Button>
              }
            >
              {t('none.text')}
            </EmptyState>
          )
        }
      </Answer>
      {creating && <StakeholderDialog onClose={() => setCreating(false)} />}
    </>
  );
};

export default StakeholdersPage;
