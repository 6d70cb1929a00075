import { Badge, Panel } from '@nahliad/ui';
import type { FollowUp, Milestone } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { Written } from '../../../lib/written';
import styles from './plan-panel.module.css';

type PlanPanelProps = { plan: FollowUp; reportDueOn: string | null; suspended: boolean };

/** Who answers for it, what comes when, and what of that has come. */
export const PlanPanel = ({ plan: { owner, milestones }, reportDueOn, suspended }: PlanPanelProps) => {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  return (
    <Panel title={t('plan.title')} look="flat">
      {owner && <p>{t('plan.owned', { owner })}</p>}
      {milestones.length > 0 && (
        <ol className={styles.milestones} aria-label={t('milestones.title')}>
          {milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} suspended={suspended} />
          ))}
        </ol>
      )}
      {reportDueOn && <p>{t('report-due-on', { date: format.date(reportDueOn) })}</p>}
    </Panel>
  );
};

const MilestoneRow = ({ milestone, suspended }: { milestone: Milestone; suspended: boolean }) => {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const { text, dueOn, reachedOn } = milestone;
  return (
    <li className={styles.milestone}>
      <span className={styles.when}>{format.shortDate(dueOn)}</span>
      <span>
        <Written text={text} />
      </span>
      {reachedOn && <Badge tone="good">{t('milestones.reached', { date: format.shortDate(reachedOn) })}</Badge>}
      {!reachedOn && !suspended && dueOn < today() && <Badge tone="adverse">{t('milestones.late')}</Badge>}
    </li>
  );
};
