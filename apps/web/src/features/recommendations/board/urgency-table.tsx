import { DataTable, SeverityMark, type Column } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import { UNSAID_PRIORITY } from '@nahliad/domain';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { Link } from '../../../lib/router/link';
import { Written } from '../../../lib/written';
import { Escalated } from '../escalated';
import { ImplementationBadge, OverdueBadges } from '../recommendation-badges';
import { Suspended } from '../../../lib/suspended';
import styles from './urgency-table.module.css';

/** Everything that waits, what hurts most first, and what that is made of. */
export const UrgencyTable = ({ recommendations }: { recommendations: readonly RecommendationSummary[] }) => {
  const { t } = useTranslation('follow-up');
  const labels = useLabels();
  const format = useFormat();
  const columns: Column<RecommendationSummary>[] = [
    {
      key: 'what',
      header: t('urgent.what'),
      isRowHeader: true,
      cell: ({ id, text, reference }) => (
        <>
          <Link to={`/recommendations/${id}`}>
            <Written text={text} />
          </Link>
          <span className={styles.reference}>{reference}</span>
        </>
      ),
    },
    { key: 'who', header: t('urgent.who'), cell: ({ addressee }) => <Written text={addressee.name} /> },
    {
      key: 'state',
      header: labels.axis.implementation,
      cell: ({ implementation }) => <ImplementationBadge implementation={implementation} />,
    },
    {
      key: 'severity',
      header: t('urgent.severity'),
      cell: ({ severity }) =>
        severity ? <SeverityMark level={severity}>{labels.severity[severity]}</SeverityMark> : t('urgent.unknown'),
    },
    {
      key: 'priority',
      header: t('urgent.priority'),
      cell: ({ priority }) => labels.recommendationPriority[priority ?? UNSAID_PRIORITY],
    },
    {
      key: 'due',
      header: t('urgent.due'),
      cell: ({ targetOn, suspension, overdue, escalation }) => (
        <span className={styles.due}>
          {targetOn ? format.shortDate(targetOn) : t('urgent.no-date')}
          <OverdueBadges replyOverdue={false} overdue={overdue} />
          <Escalated escalation={escalation} />
          <Suspended suspension={suspension} />
        </span>
      ),
    },
    {
      key: 'urgency',
      header: t('urgent.urgency'),
      align: 'end',
      cell: ({ urgency }) => (urgency === null ? t('urgent.none') : format.number(urgency)),
    },
  ];
  return (
    <DataTable
      caption={t('urgent.caption')}
      hideCaption
      columns={columns}
      rows={recommendations}
      rowKey={({ id }) => id}
    />
  );
};
