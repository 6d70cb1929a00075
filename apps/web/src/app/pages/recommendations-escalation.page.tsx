import { EmptyState, PageHeader, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { ChainForm } from '../../features/recommendations/escalation/chain-form';
import { chainQuery } from '../../features/recommendations/escalation/chain.api';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Permitted } from '../../lib/permitted';
import { Link } from '../../lib/router/link';
import { useSession } from '../../lib/session';
import { directoryQuery } from '../../lib/stakeholder-directory';

/** Whom the bodies of a lead tell of what is overdue. */
const RecommendationsEscalationPage = () => {
  const { t } = useTranslation('follow-up');
  return (
    <>
      <PageTitle>{t('chain.title')}</PageTitle>
      <PageHeader
        kicker={<Link to="/recommendations/urgent">{t('urgent.title')}</Link>}
        title={t('chain.title')}
        lead={t('chain.lead')}
      />
      <Permitted needs="recommendation:issue">
        <OwnChains />
      </Permitted>
    </>
  );
};

const OwnChains = () => {
  const { t } = useTranslation('follow-up');
  const led = useSession()?.memberships.flatMap(({ role, stakeholderId }) => (role === 'lead' ? [stakeholderId] : []));
  const bodyIds = led?.filter((id) => id !== null) ?? [];
  if (bodyIds.length === 0) return <EmptyState title={t('chain.no-body')} />;
  return (
    <Stack gap="xl">
      {bodyIds.map((id) => (
        <ChainOf key={id} bodyId={id} />
      ))}
    </Stack>
  );
};

const ChainOf = ({ bodyId }: { bodyId: string }) => {
  const body = useQuery(directoryQuery).data?.find(({ id }) => id === bodyId);
  return (
    <Answer query={useQuery(chainQuery(bodyId))}>
      {(chain) => <ChainForm chain={chain} body={body?.name ?? { en: null, uk: null }} />}
    </Answer>
  );
};

export default RecommendationsEscalationPage;
