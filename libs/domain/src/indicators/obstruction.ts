import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type FiguresOf } from './figures';

export const OBSTRUCTION: IndicatorDefinition = {
  criteria: ['access-to-information'],
  kind: 'process',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'month'],
  formulaVersion: 1,
  // Access is a duty and no average: one act in four refused leaves no part of an institution reliably open.
  goalposts: { worst: 0.25, best: 0 },
  text: {
    name: { en: 'Obstruction', uk: 'Перешкоджання нагляду' },
    formula: {
      en: 'Activities that were obstructed, and information requests refused without a lawful ground ÷ all activities and information requests that ended in the period.',
      uk: 'Заходи, яким перешкодили, і запити на інформацію, у задоволенні яких відмовлено без законної підстави ÷ усі заходи та запити на інформацію, завершені за період.',
    },
  },
};

/** Activities and information requests that ended, by how; each is in one of the three. */
export interface AccessGiven {
  readonly obstructed: number;
  readonly refusedWithoutGround: number;
  readonly unhindered: number;
}

/** Obstructed or refused without ground ÷ all: less is better, and whoever finds nothing counts among all. */
export function obstruction(access: AccessGiven, evidence: Evidence): FiguresOf<AccessGiven> {
  const hindered = access.obstructed + access.refusedWithoutGround;
  return { ...share(hindered, hindered + access.unhindered, evidenceGrade(evidence)), parts: access };
}
