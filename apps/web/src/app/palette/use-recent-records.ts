import { queryOptions, useQueries } from '@tanstack/react-query';
import type { Text } from '@nahliad/contracts';
import { api } from '../../lib/api-client';
import { useTranslation } from '../../lib/i18n';
import { useNavigate } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { writtenIn } from '../../lib/written';
import type { Section } from './entry';
import { recentOf, type Visited } from './recent';

/** What a record is called: a finding or an act by its title, a recommendation by its text, a stakeholder by its name. */
type Called = { title?: Text; text?: Text; name?: Text; reference?: string };

const calledQuery = ({ kind, id }: Visited) =>
  queryOptions({
    queryKey: [kind, 'called', id],
    queryFn: ({ signal }) =>
      api.get<Called>(`/${kind === 'institutions' ? 'stakeholders' : kind}/${id}`, undefined, signal),
  });

/** The records that this person was at last, as far as they may still read them. */
export const useRecentRecords = (): Section => {
  const { t, language } = useTranslation('palette');
  const navigate = useNavigate();
  const personId = useSession()?.person?.id;
  const visited = personId ? recentOf(personId) : [];
  const answers = useQueries({ queries: visited.map(calledQuery) });
  const items = visited.flatMap(({ kind, id }, n) => {
    const called = answers[n]?.data;
    if (!called) return [];
    const { reference, title, text, name } = called;
    const words = writtenIn(title ?? text ?? name ?? {}, language) || reference || '';
    return [
      {
        key: `recent ${id}`,
        text: words,
        ...(reference && { detail: reference }),
        run: () => navigate(`/${kind}/${id}`),
      },
    ];
  });
  return { key: 'recent', title: t('section.recent'), items };
};
