import { buttonClass, PageHeader, Stack } from '@nahliad/ui';
import { DraftsList } from '../../features/drafts/drafts-list';
import { PassphrasePanel } from '../../features/drafts/passphrase-panel';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';

const DraftsPage = () => {
  const { t } = useTranslation('drafts');
  const begin = (
    <Link className={buttonClass({ variant: 'primary' })} to="/findings/new">
      {t('new')}
    </Link>
  );
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} lead={t('lead')} actions={begin} />
      <ForWriter needs="finding:write">
        {({ personId }) => (
          <Stack gap="xl">
            <DraftsList personId={personId} />
            <PassphrasePanel personId={personId} />
          </Stack>
        )}
      </ForWriter>
    </>
  );
};

export default DraftsPage;
