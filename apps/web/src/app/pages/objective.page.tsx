import { OBJECTIVES, type Objective } from '@nahliad/domain';
import { Breadcrumbs, PageHeader, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { frameworkQuery, scorecardQuery } from '../../features/framework/framework.api';
import { ObjectiveFigure } from '../../features/framework/objective-figure';
import { Sources } from '../../features/framework/sources';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { NoSuchRecord } from '../../lib/no-such-record';
import { PageTitle } from '../../lib/page-title';
import { useParams } from '../../lib/router/router';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';
import { Written } from '../../lib/written';

const ObjectivePage = () => {
  const { key } = useParams<'key'>();
  const objective = OBJECTIVES.find((known) => known === key);
  return objective ? <OneObjective objective={objective} /> : <NoSuchObjective />;
};

const OneObjective = ({ objective }: { objective: Objective }) => {
  const { t } = useTranslation('framework');
  const name = useLabels().objective[objective];
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const scorecard = useQuery(scorecardQuery(scope));
  const text = useQuery({
    ...frameworkQuery,
    select: ({ objectives }) => objectives.find(({ key }) => key === objective),
  }).data;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <Breadcrumbs label={t('breadcrumbs')} items={[{ href: '/criteria', text: t('title') }]} />
      <PageHeader kicker={t('objectives')} title={name} lead={text && <Written text={text.explanation} />} />
      <Stack gap="lg">
        <ScopeBar asOf={scorecard.data?.asOf} />
        <Answer query={scorecard}>{(data) => <ObjectiveFigure scorecard={data} objective={objective} />}</Answer>
        {text && <Sources sources={text.sources} />}
      </Stack>
    </>
  );
};

const NoSuchObjective = () => {
  const { t } = useTranslation('framework');
  return <NoSuchRecord title={t('objective.unknown')} list={{ path: '/criteria', label: t('title') }} />;
};

export default ObjectivePage;
