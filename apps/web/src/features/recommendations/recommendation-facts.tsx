import type { ReactNode } from 'react';
import { DescriptionList, Panel } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { Suspended } from '../../lib/suspended';

export const RecommendationFacts = ({ recommendation }: { recommendation: Recommendation }) => {
  const { t } = useTranslation('recommendations');
  const labels = useLabels();
  const format = useFormat();
  const { issuer, addressee, alsoAddressed, criteria, type, priority, issuedOn, responseDueOn, targetOn, suspension } =
    recommendation;
  const day = (date: string | null) =>
    date ? (
      <>
        {format.date(date)} <Suspended suspension={suspension} />
      </>
    ) : (
      t('fact.no-date')
    );
  const fact = (name: string, details: ReactNode) => [{ term: t(`fact.${name}`), details }];
  return (
    <Panel title={t('fact.title')}>
      <DescriptionList
        items={[
          ...fact('issuer', <Written text={issuer.name} />),
          ...fact('addressee', <Institutions of={[addressee, ...alsoAddressed]} />),
          ...fact('issued-on', format.date(issuedOn)),
          ...fact('response-due', day(responseDueOn)),
          ...fact('target-on', day(targetOn)),
          ...fact('type', labels.recommendationType[type]),
          ...(priority ? fact('priority', labels.recommendationPriority[priority]) : []),
          ...fact(
            'criteria',
            <PlainList>
              {criteria.map((key) => (
                <li key={key}>
                  <Link to={`/criteria#${key}`}>{labels.governanceCriterion[key]}</Link>
                </li>
              ))}
            </PlainList>,
          ),
        ]}
      />
    </Panel>
  );
};

const Institutions = ({ of: institutions }: { of: readonly Recommendation['addressee'][] }) => (
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
