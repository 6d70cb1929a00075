import { DescriptionList } from '@nahliad/ui';
import type { Activity } from '@nahliad/contracts';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';

/** What was looked at: each institution with the criteria it was looked at by. */
export const ActivityCells = ({ activity: { institutions, cells } }: { activity: Activity }) => {
  const labels = useLabels();
  return (
    <DescriptionList
      items={institutions.map(({ id, name }) => ({
        term: (
          <Link to={`/institutions/${id}`}>
            <Written text={name} />
          </Link>
        ),
        details: (
          <PlainList>
            {cells
              .filter(({ institutionId }) => institutionId === id)
              .map(({ criterion }) => (
                <li key={criterion}>
                  <Link to={`/criteria#${criterion}`}>{labels.governanceCriterion[criterion]}</Link>
                </li>
              ))}
          </PlainList>
        ),
      }))}
    />
  );
};
