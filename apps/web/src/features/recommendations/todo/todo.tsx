import { EmptyState, Stack } from '@nahliad/ui';
import type { RecommendationSummary } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { useTranslation } from '../../../lib/i18n';
import { RecommendationsList } from '../recommendations-list';
import { TASKS, nextTask } from './next-task';

/** What an institution has to do, by what comes first. */
export const ToDo = ({ recommendations }: { recommendations: readonly RecommendationSummary[] }) => {
  const { t } = useTranslation('follow-up');
  const day = today();
  if (recommendations.length === 0) return <EmptyState title={t('to-do.none')}>{t('to-do.none-text')}</EmptyState>;
  return (
    <Stack gap="lg">
      {TASKS.map((task) => {
        const owed = recommendations.filter((one) => nextTask(one, day) === task);
        return (
          owed.length > 0 && (
            <section key={task} aria-labelledby={`task-${task}`}>
              <h2 id={`task-${task}`}>{t(`to-do.${task}`, { count: owed.length })}</h2>
              <RecommendationsList recommendations={owed} level={3} />
            </section>
          )
        );
      })}
    </Stack>
  );
};
