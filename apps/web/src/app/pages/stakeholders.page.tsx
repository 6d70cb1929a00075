import { useState } from 'react';
import { Button, EmptyState, Menu, PageHeader } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { StakeholderDialog } from '../../features/stakeholders/stakeholder-dialog';
import { StakeholdersView } from '../../features/stakeholders/stakeholders-view';
import { useStarterDirectory } from '../../features/stakeholders/use-starter-directory';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { useMay } from '../../lib/session';
import { directoryQuery } from '../../lib/stakeholder-directory';

const StakeholdersPage = () => {
  const { t } = useTranslation('stakeholders');
  const mayWrite = useMay('stakeholder:write');
  const [creating, setCreating] = useState(false);
  const starter = useStarterDirectory();
  const load = { key: 'starter', label: t('starter.load'), text: t('starter.load'), onAction: () => starter.mutate() };
  const actions = (
    <>
      <Button variant="primary" onClick={() => setCreating(true)}>
        {t('new')}
      </Button>
      <Menu label={t('more-actions')} trigger={<Ellipsis size={18} aria-hidden />} actions={[load]} />
    </>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={mayWrite && actions} />
      <Permitted needs="stakeholder:write">
        <Directory loading={starter.isPending} onLoad={() => starter.mutate()} />
      </Permitted>
      {creating && <StakeholderDialog onClose={() => setCreating(false)} />}
    </>
  );
};

type DirectoryProps = { loading: boolean; onLoad: () => void };

const Directory = ({ loading, onLoad }: DirectoryProps) => {
  const { t } = useTranslation('stakeholders');
  const load = (
    <Button busy={loading} onClick={onLoad}>
      {t('starter.load')}
    </Button>
  );
  return (
    <Answer query={useQuery(directoryQuery)}>
      {(directory) =>
        directory.length > 0 ? (
          <StakeholdersView directory={directory} />
        ) : (
          <EmptyState title={t('none.title')} action={load}>
            {t('none.text')}
          </EmptyState>
        )
      }
    </Answer>
  );
};

export default StakeholdersPage;
