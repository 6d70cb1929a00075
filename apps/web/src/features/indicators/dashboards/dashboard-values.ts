import { SaveDashboard, type Dashboard, type DashboardFigure } from '@nahliad/contracts';
import {
  definitionOf,
  type DashboardReaders,
  type GovernanceCriterion,
  type IndicatorDimension,
  type IndicatorKey,
  type StakeholderCategory,
} from '@nahliad/domain';
import { contractResolver } from '../../../lib/forms/contract-resolver';

/** The form as it is filled in: what is not chosen is an empty string. */
export type FigureValues = {
  indicator: IndicatorKey;
  by: IndicatorDimension | '';
  window: string;
  institutionId: string;
  category: StakeholderCategory | '';
  criterion: GovernanceCriterion | '';
};
export type DashboardValues = {
  name: { en: string; uk: string };
  sharedWith: DashboardReaders;
  bodyId: string;
  figures: FigureValues[];
};

export const NEW_FIGURE: FigureValues = {
  indicator: 'findings',
  by: '',
  window: '24',
  institutionId: '',
  category: '',
  criterion: '',
};

export const emptyDashboard = (): DashboardValues => ({
  name: { en: '', uk: '' },
  sharedWith: 'nobody',
  bodyId: '',
  figures: [NEW_FIGURE],
});

export const valuesOf = ({ name, sharedWith, body, figures }: Dashboard): DashboardValues => ({
  name: { en: name.en ?? '', uk: name.uk ?? '' },
  sharedWith,
  bodyId: body?.id ?? '',
  figures: figures.map(({ indicator, by, window, institutionId, category, criterion }) => ({
    indicator,
    by: by ?? '',
    window: String(window),
    institutionId: institutionId ?? '',
    category: category ?? '',
    criterion: criterion ?? '',
  })),
});

/** An indicator that was chosen after the drawing may not be drawn so: then it is one number. */
const figureOf = ({ indicator, by, window, institutionId, category, criterion }: FigureValues) => ({
  indicator,
  by: by !== '' && definitionOf(indicator).dimensions.includes(by) ? by : null,
  window: (window === 'all' ? 'all' : Number(window)) as DashboardFigure['window'],
  institutionId: institutionId || null,
  category: category || null,
  criterion: criterion || null,
});

export const bodyOf = ({ name, sharedWith, bodyId, figures }: DashboardValues): SaveDashboard => ({
  name: { en: name.en || undefined, uk: name.uk || undefined },
  sharedWith,
  bodyId: (sharedWith === 'body' && bodyId) || null,
  figures: figures.map(figureOf),
});

export const dashboardResolver = contractResolver(SaveDashboard, bodyOf);
