import type { IndicatorDefinition } from './definition';
import { share, type Figures } from './figures';

export const COVERAGE: IndicatorDefinition = {
  criteria: [],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'criterion'],
  formulaVersion: 1,
  goalposts: null,
  text: {
    name: { en: 'Coverage', uk: 'Охоплення наглядом' },
    formula: {
      en: 'Cells (security institution × criterion) with at least one finding in the period ÷ all cells of the active security institutions. Until activities are logged, somebody who looked and found nothing leaves no trace here.',
      uk: 'Клітинки (інституція сектору безпеки × критерій), у яких за період є щонайменше один висновок ÷ усі клітинки чинних інституцій сектору безпеки. Доки наглядові заходи не внесено, перевірка, яка нічого не виявила, тут не відображається.',
    },
  },
};

/** Cells (institution × criterion) that somebody looked at ÷ all cells in scope. */
export const coverage = (covered: number, cells: number): Figures => share(covered, cells);
