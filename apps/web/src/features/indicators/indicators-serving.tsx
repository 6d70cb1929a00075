import type { GovernanceCriterion } from '@nahliad/domain';
import { Panel } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { catalogueQuery } from './indicators.api';
import styles from './indicators-serving.module.css';

/** The indicators that speak for a criterion. */
export const IndicatorsServing = ({ criterion }: { criterion: GovernanceCriterion }) => {
  const { t } = useTranslation('framework');
  return (
    <Panel look="flat" title={t('criterion.indicators')}>
      <Answer query={useQuery(catalogueQuery)}>
        {({ items }) => {
          const serving = items.filter(({ criteria }) => criteria.includes(criterion));
          if (serving.length === 0) return <p>{t('criterion.no-indicators')}</p>;
          return (
            <ul className={styles.list}>
              {serving.map(({ key, name, formula }) => (
                <li key={key}>
                  <Link to={`/indicators/${key}`}>
                    <Written text={name} />
                  </Link>
                  <p className={styles.formula}>
                    <Written text={formula} />
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </Panel>
  );
};
