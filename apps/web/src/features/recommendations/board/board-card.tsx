import { SeverityMark } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { Link } from '../../../lib/router/link';
import { Written } from '../../../lib/written';
import { Escalated } from '../escalated';
import { OverdueBadges } from '../recommendation-badges';
import { Suspended } from '../../../lib/suspended';
import styles from './board.module.css';

export const BoardCard = ({ recommendation }: { recommendation: RecommendationSummary }) => {
  const { t } = useTranslation('recommendations');
  const labels = useLabels();
  const format = useFormat();
  const { id, reference, text, addressee, severity, targetOn, suspension } = recommendation;
  return (
    <article className={styles.card}>
      <p className={styles.text}>
        <Link to={`/recommendations/${id}`}>
          <Written text={text} />
        </Link>
      </p>
      <p className={styles.facts}>
        <Written text={addressee.name} />
      </p>
      {severity && <SeverityMark level={severity}>{labels.severity[severity]}</SeverityMark>}
      <p className={styles.facts}>{reference}</p>
      {targetOn && <p className={styles.facts}>{t('target', { date: format.shortDate(targetOn) })}</p>}
      <div className={styles.badges}>
        <OverdueBadges {...recommendation} />
        <Escalated {...recommendation} />
        <Suspended suspension={suspension} />
      </div>
    </article>
  );
};
