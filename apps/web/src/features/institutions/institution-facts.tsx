import { DescriptionList, Panel } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { regionNamed } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { directoryQuery, isInstitution } from '../../lib/stakeholder-directory';
import { Written, writtenIn } from '../../lib/written';

export const InstitutionFacts = ({ institution }: { institution: Stakeholder }) => {
  const { t } = useTranslation('institutions');
  const { language } = useLanguage();
  const labels = useLabels();
  const { data: directory = [] } = useQuery(directoryQuery);
  const parent = directory.find(({ id }) => id === institution.parentId);
  const children = directory.filter(({ parentId }) => parentId === institution.id);
  const region = regionNamed(institution.jurisdiction);
  const { institutionType, website } = institution;
  return (
    <Panel title={t('fact.title')}>
      <DescriptionList
        items={[
          ...(institutionType ? [{ term: t('fact.type'), details: labels.institutionType[institutionType] }] : []),
          ...(parent ? [{ term: t('fact.parent'), details: <Named stakeholder={parent} /> }] : []),
          ...(region ? [{ term: t('fact.region'), details: writtenIn(region, language) }] : []),
          ...(website ? [{ term: t('fact.website'), details: <a href={website}>{new URL(website).hostname}</a> }] : []),
          ...(children.length > 0 ? [{ term: t('fact.children'), details: <Children of={children} /> }] : []),
        ]}
      />
    </Panel>
  );
};

const Children = ({ of: children }: { of: readonly Stakeholder[] }) => (
  <PlainList>
    {children.map((child) => (
      <li key={child.id}>
        <Named stakeholder={child} />
      </li>
    ))}
  </PlainList>
);

/** Only who is overseen has a page of its own here. */
const Named = ({ stakeholder }: { stakeholder: Stakeholder }) =>
  isInstitution(stakeholder) ? (
    <Link to={`/institutions/${stakeholder.id}`}>
      <Written text={stakeholder.name} />
    </Link>
  ) : (
    <Written text={stakeholder.name} />
  );
