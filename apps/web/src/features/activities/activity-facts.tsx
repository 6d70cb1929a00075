import type { ReactNode } from 'react';
import { DescriptionList, Panel } from '@nahliad/ui';
import type { Activity } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Written } from '../../lib/written';
import { usePeriodWords } from './activity-words';

/** Who looked, when and how. What nobody recorded is left out. */
export const ActivityFacts = ({ activity }: { activity: Activity }) => {
  const { t } = useTranslation('activities');
  const labels = useLabels();
  const format = useFormat();
  const period = usePeriodWords();
  const { kind, body, participants, announced, visibility, externalId, createdAt } = activity;
  const fact = (name: string, details: ReactNode) => (details === null ? [] : [{ term: t(`fact.${name}`), details }]);
  return (
    <Panel title={t('fact.title')}>
      <DescriptionList
        items={[
          ...fact('kind', labels.activityKind[kind]),
          ...fact('period', period(activity)),
          ...fact('body', <Written text={body.name} />),
          ...fact('participants', participants.length > 0 ? <Participants of={participants} /> : null),
          ...fact('announced', announced === null ? null : t(announced ? 'announced.yes' : 'announced.no')),
          ...fact('visibility', labels.visibility[visibility]),
          ...fact('source', externalId),
          ...fact('logged', format.moment(createdAt)),
        ]}
      />
    </Panel>
  );
};

const Participants = ({ of: participants }: { of: Activity['participants'] }) => {
  const labels = useLabels();
  return (
    <PlainList>
      {participants.map(({ id, name, role, state }) => (
        <li key={id}>
          <Written text={name} /> ({labels.participationRole[role]}; {labels.participationState[state]})
        </li>
      ))}
    </PlainList>
  );
};
