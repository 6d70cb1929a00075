import type { ReactNode } from 'react';
import { DescriptionList, Panel } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { groupKey, groupLabel } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { useRegionName } from '../../lib/regions';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { Weight } from './status-badges';
import { peopleIn } from './people-in';

/** What is known beside the text. What nobody recorded is left out, except where it is an answer of its own. */
export const FindingFacts = ({ finding }: { finding: Finding }) => {
  const { t } = useTranslation('findings');
  const { language } = useLanguage();
  const labels = useLabels();
  const format = useFormat();
  const regionName = useRegionName();
  const fact = (name: string, details: ReactNode) =>
    details === null || details === '' ? [] : [{ term: t(`fact.${name}`), details }];
  return (
    <Panel title={t('fact.title')}>
      <DescriptionList
        items={[
          ...fact('weight', <Weight {...finding} />),
          ...fact('observed', observed(finding, format.date)),
          ...fact('institutions', <Institutions of={finding.institutions} />),
          ...fact('criteria', <Criteria of={finding.criteria} />),
          ...fact('body', <Written text={finding.body.name} />),
          ...fact('activity', finding.activity && <Act activity={finding.activity} />),
          ...fact('themes', finding.themes.map((theme) => labels.theme[theme]).join(', ')),
          ...fact('scale', finding.scale && labels.scale[finding.scale]),
          ...fact('region', finding.region && regionName(finding.region)),
          ...fact('persons', peopleIn(finding, t('fact.persons-unknown'), format.count, language)),
          ...fact('amount', finding.amountQuestioned === null ? null : format.count(finding.amountQuestioned)),
          ...fact('groups', finding.affectedGroups.length > 0 ? <Groups of={finding.affectedGroups} /> : null),
          ...fact('reply-due', finding.replyDueOn && format.date(finding.replyDueOn)),
          ...fact('publish-on', finding.publishOn && format.date(finding.publishOn)),
          ...fact('source', finding.externalId),
          ...fact('logged', format.moment(finding.createdAt)),
        ]}
      />
    </Panel>
  );
};

const observed = ({ observedOn, observedTo }: Finding, date: (day: string) => string) =>
  observedTo && observedTo !== observedOn ? `${date(observedOn)} – ${date(observedTo)}` : date(observedOn);

const Institutions = ({ of: institutions }: { of: Finding['institutions'] }) => (
  <PlainList>
    {institutions.map(({ id, name }) => (
      <li key={id}>
        <Link to={`/institutions/${id}`}>
          <Written text={name} />
        </Link>
      </li>
    ))}
  </PlainList>
);

const Criteria = ({ of: criteria }: { of: Finding['criteria'] }) => {
  const { t } = useTranslation('findings');
  const labels = useLabels();
  return (
    <PlainList>
      {criteria.map((key, place) => (
        <li key={key}>
          <Link to={`/criteria#${key}`}>{labels.governanceCriterion[key]}</Link>
          {place === 0 && criteria.length > 1 && ` (${t('fact.primary')})`}
        </li>
      ))}
    </PlainList>
  );
};

const Act = ({ activity: { id, reference, kind } }: { activity: NonNullable<Finding['activity']> }) => (
  <Link to={`/activities/${id}`}>
    {useLabels().activityKind[kind]} {reference}
  </Link>
);

const Groups = ({ of: groups }: { of: Finding['affectedGroups'] }) => {
  const labels = useLabels();
  return (
    <PlainList>
      {groups.map((group) => (
        <li key={groupKey(group)}>{groupLabel(labels, group)}</li>
      ))}
    </PlainList>
  );
};
