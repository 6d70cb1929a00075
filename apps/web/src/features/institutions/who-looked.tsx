import { Panel, Skeleton } from '@nahliad/ui';
import type { Named } from '@nahliad/contracts';
import type { StakeholderCategory } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { queryString } from '../../lib/api-client';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { findingsByCategoryQuery } from './institutions.api';

type WhoLookedProps = {
  institutionId: string;
  /** The bodies behind the findings that the page shows. */
  bodies: readonly Named[];
};

/** Who found it: one kind of overseer alone is itself a weakness. */
export const WhoLooked = ({ institutionId, bodies }: WhoLookedProps) => {
  const { t } = useTranslation('institutions');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const trends = useQuery(findingsByCategoryQuery(institutionId));
  const categories = (trends.data?.series ?? [])
    .map(({ key, values }) => ({ key: key as StakeholderCategory, count: values.reduce((sum, one) => sum + one, 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  const list = (filter: Record<string, string>) => `/findings${queryString({ institutionId, ...filter })}`;
  return (
    <Panel title={t('who.title')}>
      {trends.isPending && <Skeleton label={common('loading')} />}
      {trends.data && categories.length === 0 && <p>{t('who.nobody')}</p>}
      <ul>
        {categories.map(({ key, count }) => (
          <li key={key}>
            {labels.stakeholderCategory[key]}: <Link to={list({ category: key })}>{t('who.findings', { count })}</Link>
          </li>
        ))}
      </ul>
      {bodies.length > 0 && (
        <>
          <h3>{t('who.bodies')}</h3>
          <ul>
            {bodies.map(({ id, name }) => (
              <li key={id}>
                <Link to={list({ bodyId: id })}>
                  <Written text={name} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
};
