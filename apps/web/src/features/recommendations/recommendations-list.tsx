import { classNames } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import { SelectBox } from '../../lib/selection/select-box';
import { Written } from '../../lib/written';
import { Escalated } from './escalated';
import { ImplementationBadge, OverdueBadges, PositionBadge } from './recommendation-badges';
import { Suspended } from '../../lib/suspended';
import styles from './recommendations-list.module.css';

type RecommendationsListProps = {
  recommendations: readonly RecommendationSummary[];
  /** Of the headings, by where the list stands on its page. */
  level?: 2 | 3;
};

export const RecommendationsList = ({ recommendations, level = 2 }: RecommendationsListProps) => {
  const { t } = useTranslation('recommendations');
  return (
    <ol className={records.list} data-records aria-label={t('title')}>
      {recommendations.map((recommendation) => (
        <li key={recommendation.id} className={classNames(records.row, styles.row)}>
          <RecommendationRow recommendation={recommendation} level={level} />
        </li>
      ))}
    </ol>
  );
};

type RecommendationRowProps = { recommendation: RecommendationSummary; level: 2 | 3 };

const RecommendationRow = ({ recommendation, level }: RecommendationRowProps) => {
  const Heading = `h${level}` as const;
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const { id, reference, text, issuer, addressee, issuedOn, responseDueOn, targetOn, suspension } = recommendation;
  return (
    <>
      <SelectBox {...recommendation} />
      <div className={records.words}>
        <Heading className={classNames(records.name, styles.text)}>
          <Link to={`/recommendations/${id}`}>
            <Written text={text} />
          </Link>
        </Heading>
        <p className={records.about}>
          <Written text={issuer.name} /> → <Written text={addressee.name} />
          {recommendation.alsoAddressed.length > 0 &&
            ` ${t('also-addressed', { count: recommendation.alsoAddressed.length })}`}
        </p>
      </div>
      <div className={records.facts}>
        <p className={records.badges}>
          <OverdueBadges {...recommendation} />
          <Escalated {...recommendation} />
          <Suspended suspension={suspension} />
          <PositionBadge position={recommendation.position} />
          <ImplementationBadge implementation={recommendation.implementation} />
        </p>
        <p>
          {reference} · {t('issued', { date: format.shortDate(issuedOn) })}
        </p>
        {responseDueOn && <p>{t('reply-due', { date: format.shortDate(responseDueOn) })}</p>}
        {targetOn && <p>{t('target', { date: format.shortDate(targetOn) })}</p>}
      </div>
    </>
  );
};
