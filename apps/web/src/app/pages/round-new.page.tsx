import { PageHeader, useToast } from '@nahliad/ui';
import { RoundForm } from '../../features/rounds/opening/round-form';
import { ForWriter } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/router';

const RoundNewPage = () => {
  const { t } = useTranslation('rounds');
  const navigate = useNavigate();
  const toast = useToast();
  return (
    <>
      <PageTitle>{t('open.title')}</PageTitle>
      <PageHeader kicker={<Link to="/rounds">{t('title')}</Link>} title={t('open.title')} lead={t('open.lead')} />
      <ForWriter needs="round:open">
        {({ leads }) => (
          <RoundForm
            leads={leads}
            onOpened={({ id }) => {
              toast(t('open.done'));
              navigate(`/rounds/${id}`, { replace: true });
            }}
          />
        )}
      </ForWriter>
    </>
  );
};

export default RoundNewPage;
