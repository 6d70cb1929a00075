import { Stack } from '@nahliad/ui';
import type { Session } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { ViewHeader } from '../../features/recommendations/board/view-header';
import { someRecommendationsQuery } from '../../features/recommendations/recommendations.api';
import { ToDo } from '../../features/recommendations/todo/todo';
import { Answer } from '../../lib/answer';
import { Permitted } from '../../lib/permitted';
import { useSession } from '../../lib/session';

const MOST = 200;

/** What the institutions of a respondent have to do about what was recommended to them. */
const RecommendationsToDoPage = () => (
  <Stack gap="lg">
    <ViewHeader view="to-do" />
    <Permitted needs="recommendation:respond">
      <OwnToDo memberships={useSession()?.memberships ?? []} />
    </Permitted>
  </Stack>
);

const OwnToDo = ({ memberships }: Pick<Session, 'memberships'>) => {
  const addresseeId = memberships.flatMap((one) =>
    one.role === 'respondent' && one.stakeholderId ? [one.stakeholderId] : [],
  );
  const open = { addresseeId, open: 'true', sort: '-urgency' };
  return (
    <Answer query={useQuery(someRecommendationsQuery(open, MOST))}>
      {({ items }) => <ToDo recommendations={items} />}
    </Answer>
  );
};

export default RecommendationsToDoPage;
