import type { ReactNode } from 'react';
import { Badge, Panel } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Suspended } from '../../lib/suspended';
import { Written } from '../../lib/written';
import styles from './finding-recommendations.module.css';

type FindingRecommendationsProps = Pick<Finding, 'recommendations'> & { action?: ReactNode; children?: ReactNode };

/** `action` adds one, where somebody may; `children` is the form for it. */
export const FindingRecommendations = ({ recommendations, action, children }: FindingRecommendationsProps) => {
  const { t } = useTranslation('findings');
  const labels = useLabels();
  const format = useFormat();
  return (
    <Panel title={t('recommendations.title')} actions={action} look="flat">
      {recommendations.length === 0 && <p className={styles.none}>{t('recommendations.none')}</p>}
      {recommendations.length > 0 && (
        <ol className={styles.list}>
          {recommendations.map(({ id, reference, text, position, implementation, responseDueOn, suspension }) => (
            <li key={id} className={styles.one}>
              <Link to={`/recommendations/${id}`} className={styles.words}>
                <Written text={text} />
              </Link>
              <p className={styles.facts}>
                <span>{reference}</span>
                <Badge>{labels.position[position]}</Badge>
                <Badge>{labels.implementation[implementation]}</Badge>
                {responseDueOn && <span>{t('recommendations.due', { date: format.shortDate(responseDueOn) })}</span>}
                <Suspended suspension={suspension} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {children}
    </Panel>
  );
};
