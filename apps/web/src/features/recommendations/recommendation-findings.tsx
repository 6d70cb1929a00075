import { Panel } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';

/** Why it was recommended. */
export const RecommendationFindings = ({ findings }: Pick<Recommendation, 'findings'>) => {
  const { t } = useTranslation('recommendations');
  return (
    <Panel title={t('findings', { count: findings.length })} look="flat">
      <PlainList>
        {findings.map(({ id, reference, title }) => (
          <li key={id}>
            <Link to={`/findings/${id}`}>
              <Written text={title} />
            </Link>{' '}
            ({reference})
          </li>
        ))}
      </PlainList>
    </Panel>
  );
};
