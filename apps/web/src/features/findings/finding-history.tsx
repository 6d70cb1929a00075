import { ErrorState, Panel, Skeleton, Timeline } from '@nahliad/ui';
import type { StatusEvent } from '@nahliad/contracts';
import type { Axis, Labels } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useProblemText } from '../../lib/problems';
import { findingHistoryQuery } from './findings.api';

const VOCABULARY = {
  workflow: 'workflowStatus',
  verification: 'verification',
  visibility: 'visibility',
  publication: 'publicationState',
  position: 'position',
  implementation: 'implementation',
  outcome: 'activityOutcome',
} as const satisfies Record<Axis, keyof Labels>;

/** What became of it, the latest first: nothing is ever taken out of here. */
export const FindingHistory = ({ id }: { id: string }) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const problem = useProblemText();
  const events = useEventWords();
  const history = useQuery(findingHistoryQuery(id));
  return (
    <Panel title={t('history.title')} look="flat">
      {history.isPending && <Skeleton label={common('loading')} />}
      {history.isError && <ErrorState title={common('error.title')}>{problem(history.error)}</ErrorState>}
      {history.data && <Timeline label={t('history.title')} events={history.data.items.map(events).reverse()} />}
    </Panel>
  );
};

const useEventWords = () => {
  const { t } = useTranslation('findings');
  const labels = useLabels();
  const format = useFormat();
  return ({ id, axis, from, to, recordedAt, effectiveOn, person, note }: StatusEvent) => {
    const words = labels[VOCABULARY[axis as Axis]] as Record<string, string>;
    const was = from && t('history.was', { status: words[from] ?? from });
    const stated = recordedAt.startsWith(effectiveOn) ? null : t('history.stated', { date: format.date(effectiveOn) });
    return {
      key: id,
      when: [format.moment(recordedAt), person?.name].filter(Boolean).join(' · '),
      what: `${labels.axis[axis as Axis]}: ${words[to] ?? to}`,
      details: [was, stated, note].filter(Boolean).map((line) => <p key={line}>{line}</p>),
    };
  };
};
