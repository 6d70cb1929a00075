import type { ReactNode } from 'react';
import { Badge, Panel } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import entries from '../../lib/entries.module.css';
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
      {recommendations.length === 0 && <p className={entries.lead}>{t('recommendations.none')}</p>}
      {recommendations.length > 0 && (
        <ol className={entries.list}>
          {recommendations.map(({ id, reference, text, position, implementation, responseDueOn, suspension }) => (
            <li key={id} className={entries.entry}>
              <Link to={`/recommendations/${id}`} className={styles.words}>
                <Written text={text} />
              </Link>
              <p className={entries.facts}>
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
