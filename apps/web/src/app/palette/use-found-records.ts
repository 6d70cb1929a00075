import { useQuery } from '@tanstack/react-query';
import { someFindingsQuery } from '../../features/findings/findings.api';
import { someRecommendationsQuery } from '../../features/recommendations/recommendations.api';
import { useTranslation } from '../../lib/i18n';
import { useNavigate } from '../../lib/router/router';
import { directoryQuery } from '../../lib/stakeholder-directory';
import { writtenIn } from '../../lib/written';
import type { Section } from './entry';
import { matches } from './matches';
import { useSettled } from './use-settled';

const SHOWN = 5;
const FEWEST_LETTERS = 2;

/** Stakeholders, findings and recommendations that have what was typed; the API answers with what this person may read. */
export const useFoundRecords = (typed: string): { sections: Section[]; searching: boolean } => {
  const { t, language } = useTranslation('palette');
  const navigate = useNavigate();
  const asks = typed.length >= FEWEST_LETTERS;
  const q = useSettled(typed);
  const enabled = asks && q.length >= FEWEST_LETTERS;
  const directory = useQuery({ ...directoryQuery, enabled: asks });
  const findings = useQuery({ ...someFindingsQuery({ q }, SHOWN), enabled });
  const recommendations = useQuery({ ...someRecommendationsQuery({ q }, SHOWN), enabled });
  if (!asks) return { sections: [], searching: false };
  const stakeholders = (directory.data ?? [])
    .filter(({ name, acronym }) => matches(typed, [name.en, name.uk, acronym]))
    .slice(0, SHOWN);
  const sections: Section[] = [
    {
      key: 'stakeholders',
      title: t('section.stakeholders'),
      items: stakeholders.map(({ id, name }) => ({
        key: `institutions ${id}`,
        text: writtenIn(name, language),
        run: () => navigate(`/institutions/${id}`),
      })),
    },
    {
      key: 'findings',
      title: t('section.findings'),
      items: (findings.data?.items ?? []).map(({ id, title, reference }) => ({
        key: `findings ${id}`,
        text: writtenIn(title, language),
        detail: reference,
        run: () => navigate(`/findings/${id}`),
      })),
    },
    {
      key: 'recommendations',
      title: t('section.recommendations'),
      items: (recommendations.data?.items ?? []).map(({ id, text, reference }) => ({
        key: `recommendations ${id}`,
        text: writtenIn(text, language),
        detail: reference,
        run: () => navigate(`/recommendations/${id}`),
      })),
    },
  ];
  const everything = {
    key: 'all',
    text: t('all', { typed }),
    run: () => navigate(`/findings?${new URLSearchParams({ q: typed })}`),
  };
  const searching = q !== typed || findings.isFetching || recommendations.isFetching;
  return { sections: [...sections, { key: 'further', title: t('section.further'), items: [everything] }], searching };
};
