import { PageHeader } from '@nahliad/ui';
import { FindingForm } from '../../features/findings/finding-form';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';

const FindingNewPage = () => {
  const { t } = useTranslation('findings');
  const navigate = useNavigate();
  return (
    <>
      <PageTitle>{t('new.title')}</PageTitle>
      <PageHeader kicker={<Link to="/findings">{t('title')}</Link>} title={t('new.title')} lead={t('new.lead')} />
      <ForWriter needs="finding:write">
        {(writer) => <FindingForm {...writer} onSaved={({ id }) => navigate(`/findings/${id}`, { replace: true })} />}
      </ForWriter>
    </>
  );
};

export default FindingNewPage;
