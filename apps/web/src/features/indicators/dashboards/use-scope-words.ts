import type { DashboardFigure } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { directoryQuery } from '../../../lib/stakeholder-directory';
import { writtenIn } from '../../../lib/written';

/** What a figure is narrowed to; nothing where it is of everything. */
export const useScopeWords = (figures: readonly DashboardFigure[]): ((figure: DashboardFigure) => string) => {
  const { language } = useTranslation('dashboards');
  const labels = useLabels();
  const named = figures.some(({ institutionId }) => institutionId !== null);
  const { data: directory = [] } = useQuery({ ...directoryQuery, enabled: named });
  return ({ institutionId, category, criterion }) => {
    const institution = directory.find(({ id }) => id === institutionId);
    return [
      institution && writtenIn(institution.name, language),
      category && labels.stakeholderCategory[category],
      criterion && labels.governanceCriterion[criterion],
    ]
      .filter(Boolean)
      .join(' · ');
  };
};
