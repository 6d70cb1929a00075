import type { Language } from '../labels/labels';
import { LABELS } from '../labels/vocabulary-labels';
import type { TestedEvidence } from './evidence-tests';

const NEEDS = {
  en: { 'at-least': 'at least', 'at-most': 'at most' },
  uk: { 'at-least': 'щонайменше', 'at-most': 'щонайбільше' },
} as const satisfies Record<Language, unknown>;

/**
 * The one sentence that explains a grade, by the test that decided it: “Median age of the records in months: 30, grade C.
 * Grade B asks for at most 24.”
 */
export function gradeSentence({ test, value, grade, next }: TestedEvidence, language: Language): string {
  const number = (figure: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(figure);
  const label = LABELS[language].evidenceTest[test];
  const needs = next && `${NEEDS[language][next.needs]} ${number(next.limit)}`;
  switch (language) {
    case 'en': {
      const so = `${label}: ${value === null ? 'nothing to go by' : number(value)}, grade ${grade}`;
      return next ? `${so}; grade ${next.grade} asks for ${needs}.` : `${so}, and no test comes out worse.`;
    }
    case 'uk': {
      const so = `${label}: ${value === null ? 'даних немає' : number(value)}, рівень ${grade}`;
      return next ? `${so}; для рівня ${next.grade} потрібно ${needs}.` : `${so}, і жодна перевірка не дала гіршого.`;
    }
  }
}
