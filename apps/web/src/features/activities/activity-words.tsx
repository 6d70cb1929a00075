import { Badge, type BadgeTone } from '@nahliad/ui';
import type { ActivitySummary } from '@nahliad/contracts';
import { phaseOn, today, type ActivityOutcome } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';

/** Being kept out is a fact about the institution; that nothing was found is as good a result as that something was. */
const OUTCOME_TONE: Partial<Record<ActivityOutcome, BadgeTone>> = { obstructed: 'adverse', ongoing: 'accent' };

/** The outcome; for what is still to begin, that it is planned. */
export const OutcomeBadge = ({
  activity,
}: {
  activity: Pick<ActivitySummary, 'outcome' | 'startedOn' | 'endedOn'>;
}) => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const planned = phaseOn(today(), activity) === 'planned';
  return (
    <Badge tone={OUTCOME_TONE[activity.outcome]}>
      {planned ? t('planned') : labels.activityOutcome[activity.outcome]}
    </Badge>
  );
};

/** Its title, or what it was. */
export const useActivityName = () => {
  const { language } = useTranslation('activities');
  const labels = useLabels();
  return ({ title, kind }: Pick<ActivitySummary, 'title' | 'kind'>): string =>
    writtenIn(title, language) || labels.activityKind[kind];
};

/** From when to when, as short as can be. */
export const usePeriodWords = () => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  return ({ startedOn, endedOn }: Pick<ActivitySummary, 'startedOn' | 'endedOn'>): string => {
    if (endedOn === null) return t('since', { date: format.shortDate(startedOn) });
    if (endedOn === startedOn) return format.shortDate(startedOn);
    return `${format.shortDate(startedOn)} – ${format.shortDate(endedOn)}`;
  };
};
