import type { ReactNode } from 'react';
import { Panel, Skeleton } from '@nahliad/ui';
import type { List } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { FindingsList } from '../../../features/findings/findings-list';
import { someFindingsQuery } from '../../../features/findings/findings.api';
import { RecommendationsList } from '../../../features/recommendations/recommendations-list';
import { someRecommendationsQuery } from '../../../features/recommendations/recommendations.api';
import { useTranslation } from '../../../lib/i18n';
import { Link } from '../../../lib/router/link';

type OfInstitution = { institutionId: string };
const SHOWN = 5;

export const LatestFindings = ({ institutionId }: OfInstitution) => {
  const { data } = useQuery(someFindingsQuery({ institutionId: [institutionId] }, SHOWN));
  return (
    <Latest subject="findings" page={data} all={`/findings?institutionId=${institutionId}`}>
      {(findings) => <FindingsList findings={findings} level={3} />}
    </Latest>
  );
};

export const LatestRecommendations = ({ institutionId }: OfInstitution) => {
  const { data } = useQuery(someRecommendationsQuery({ addresseeId: [institutionId] }, SHOWN));
  return (
    <Latest subject="recommendations" page={data} all={`/recommendations?addresseeId=${institutionId}`}>
      {(recommendations) => <RecommendationsList recommendations={recommendations} level={3} />}
    </Latest>
  );
};

type LatestProps<Item> = {
  subject: 'findings' | 'recommendations';
  page: List<Item> | undefined;
  /** The whole list. */
  all: string;
  children: (items: readonly Item[]) => ReactNode;
};

const Latest = <Item,>({ subject, page, all, children }: LatestProps<Item>) => {
  const { t } = useTranslation('institutions');
  const { t: common } = useTranslation('common');
  return (
    <Panel
      title={t(`${subject}.title`)}
      look="flat"
      actions={Boolean(page?.total) && <Link to={all}>{t(`${subject}.all`, { count: page?.total ?? 0 })}</Link>}
    >
      {!page && <Skeleton label={common('loading')} />}
      {page?.total === 0 && <p>{t(`${subject}.none`)}</p>}
      {Boolean(page?.total) && children(page?.items ?? [])}
    </Panel>
  );
};
