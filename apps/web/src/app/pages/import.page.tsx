import { PageHeader } from '@nahliad/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileStep } from '../../features/imports/file-step';
import { ImportSteps, ImportWizard } from '../../features/imports/import-wizard';
import { importQuery } from '../../features/imports/imports.api';
import { useTranslation } from '../../lib/i18n';
import { OneRecord } from '../../lib/one-record';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useNavigate, useParams } from '../../lib/router/router';

/** `/imports/new` takes a file; what comes of it has its own address from then on. */
const ImportPage = () => {
  const { id } = useParams<'id'>();
  return <Permitted needs="import:write">{id === 'new' ? <NewImport /> : <OneImport key={id} id={id} />}</Permitted>;
};

const NewImport = () => {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <>
      <PageTitle>{t('new')}</PageTitle>
      <PageHeader kicker={<Link to="/imports">{t('title')}</Link>} title={t('new')} />
      <ImportSteps current="file">
        <FileStep
          onUploaded={(batch) => {
            queryClient.setQueryData(importQuery(batch.id).queryKey, batch);
            void queryClient.invalidateQueries({ queryKey: ['imports', 'list'] });
            navigate(`/imports/${batch.id}`, { replace: true });
          }}
        />
      </ImportSteps>
    </>
  );
};

const OneImport = ({ id }: { id: string }) => {
  const { t } = useTranslation('imports');
  return (
    <OneRecord query={useQuery(importQuery(id))} title={t('one')} list={{ path: '/imports', label: t('title') }}>
      {(batch) => (
        <>
          <PageTitle>{batch.fileName}</PageTitle>
          <PageHeader
            kicker={<Link to="/imports">{t('title')}</Link>}
            title={batch.fileName}
            lead={t('one-lead', { name: batch.createdBy.name })}
          />
          <ImportWizard batch={batch} />
        </>
      )}
    </OneRecord>
  );
};

export default ImportPage;
