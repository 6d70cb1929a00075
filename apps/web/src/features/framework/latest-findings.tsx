import type { FindingList } from '@nahliad/contracts';
import { today, type GovernanceCriterion } from '@nahliad/domain';
import { Panel, SeverityMark } from '@nahliad/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { api, queryString } from '../../lib/api-client';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './latest-findings.module.css';

const SHOWN = 5;
const counted = (criterion: GovernanceCriterion) => ({ countedOn: today(), criterion });

const latestQuery = (criterion: GovernanceCriterion) =>
  queryOptions({
    queryKey: ['findings', 'latest', criterion],
    queryFn: ({ signal }) => api.get<FindingList>('/findings', { ...counted(criterion), limit: SHOWN }, signal),
  });

export const LatestFindings = ({ criterion }: { criterion: GovernanceCriterion }) => {
  const { t } = useTranslation('framework');
  return (
    <Panel look="flat" title={t('criterion.latest')}>
      <Answer query={useQuery(latestQuery(criterion))}>
        {({ items, total }) =>
          total === 0 ? (
            <p>{t('criterion.no-findings')}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {items.map((finding) => (
                  <LatestFinding key={finding.id} finding={finding} />
                ))}
              </ul>
              <Link to={`/findings${queryString(counted(criterion))}`}>
                {t('criterion.all-findings', { count: total })}
              </Link>
            </>
          )
        }
      </Answer>
    </Panel>
  );
};

const LatestFinding = ({ finding }: { finding: FindingList['items'][number] }) => {
  const { shortDate } = useFormat();
  const labels = useLabels();
  const { id, title, institutions, observedOn, polarity, severity } = finding;
  return (
    <li className={styles.finding}>
      <Link to={`/findings/${id}`}>
        <Written text={title} />
      </Link>
      <p className={styles.facts}>
        {polarity === 'adverse' ? (
          <SeverityMark level={severity}>{labels.severity[severity]}</SeverityMark>
        ) : (
          labels.polarity[polarity]
        )}
        {institutions.map((institution) => (
          <span key={institution.id}>
            <Written text={institution.name} />
          </span>
        ))}
        <span>{shortDate(observedOn)}</span>
      </p>
    </li>
  );
};
