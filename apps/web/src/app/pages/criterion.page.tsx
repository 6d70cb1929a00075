import { Breadcrumbs, Columns, PageHeader, Stack } from '@nahliad/ui';
import { GOVERNANCE_CRITERIA, CRITERION_DIMENSION, type GovernanceCriterion } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { CriterionText } from '../../features/framework/criterion-text';
import { frameworkQuery } from '../../features/framework/framework.api';
import { LatestFindings } from '../../features/framework/latest-findings';
import { IndicatorsServing } from '../../features/indicators/indicators-serving';
import { CriterionStanding } from '../../features/overview/criterion-standing';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { NoSuchRecord } from '../../lib/no-such-record';
import { PageTitle } from '../../lib/page-title';
import { useParams } from '../../lib/router/router';
import { Written } from '../../lib/written';

const CriterionPage = () => {
  const { key } = useParams<'key'>();
  const criterion = GOVERNANCE_CRITERIA.find((known) => known === key);
  return criterion ? <OneCriterion criterion={criterion} /> : <NoSuchCriterion />;
};

const OneCriterion = ({ criterion }: { criterion: GovernanceCriterion }) => {
  const { t } = useTranslation('framework');
  const labels = useLabels();
  const name = labels.governanceCriterion[criterion];
  const texts = useQuery({
    ...frameworkQuery,
    select: ({ criteria }) => criteria.find(({ key }) => key === criterion),
  });
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <Breadcrumbs label={t('breadcrumbs')} items={[{ href: '/criteria', text: t('title') }]} />
      <PageHeader
        kicker={labels.criterionDimension[CRITERION_DIMENSION[criterion]]}
        title={name}
        lead={texts.data && <Written text={texts.data.question} />}
      />
      <Columns gap="lg" min="22rem">
        <Answer query={texts}>{(text) => text && <CriterionText criterion={text} />}</Answer>
        <Stack gap="lg">
          <CriterionStanding criterion={criterion} />
          <IndicatorsServing criterion={criterion} />
          <LatestFindings criterion={criterion} />
        </Stack>
      </Columns>
    </>
  );
};

const NoSuchCriterion = () => {
  const { t } = useTranslation('framework');
  return <NoSuchRecord title={t('unknown')} list={{ path: '/criteria', label: t('title') }} />;
};

export default CriterionPage;
