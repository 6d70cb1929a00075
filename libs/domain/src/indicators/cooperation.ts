import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, share, withheld, type Figures, type FiguresOf } from './figures';

export const COOPERATION: IndicatorDefinition = {
  criteria: ['accountability'],
  kind: 'process',
  origin: 'computed',
  unit: 'score',
  dimensions: ['institution', 'category', 'criterion'],
  formulaVersion: 1,
  goalposts: { worst: 0, best: 100 },
  text: {
    name: { en: 'Cooperation of overseers', uk: 'Співпраця суб’єктів нагляду' },
    formula: {
      en: '100 × the mean of four shares: activities signed by two or more bodies; activities signed by bodies of two or more categories; pairs of bodies with a joint activity ÷ pairs whose mandates overlap; referrals decided within 15 working days ÷ referrals that were due. An activity that found nothing is in the first two only where it adds to them. There is no value with fewer than three of the shares or fewer than five activities.',
      uk: '100 × середнє чотирьох часток: заходи, підписані двома чи більше суб’єктами; заходи, підписані суб’єктами двох чи більше категорій; пари суб’єктів зі спільним заходом ÷ пари, чиї мандати перетинаються; передані справи, щодо яких рішення ухвалено за 15 робочих днів ÷ ті, строк рішення за якими настав. Захід, який нічого не виявив, входить до перших двох лише тоді, коли додає до них. Якщо є менш ніж три частки або менш ніж п’ять заходів, значення немає.',
    },
  },
};

/** A referral may wait this long for a decision. */
export const DECIDED_WITHIN_WORKING_DAYS = 15;

export interface JointWork {
  readonly activities: number;
  /** Signed by two or more bodies. */
  readonly joint: number;
  /** Signed by bodies of two or more categories. */
  readonly crossCategory: number;
  /** Activities that found nothing and are not joint, or not of several categories: they lower no share. */
  readonly aloneWithoutFindings: number;
  readonly oneCategoryWithoutFindings: number;
  readonly pairsOverlapping: number;
  /** Of those, the pairs that have an activity in common. */
  readonly pairsTogether: number;
  readonly referralsDue: number;
  readonly referralsInTime: number;
}

export interface CooperationParts {
  readonly jointShare: Figures;
  readonly crossCategoryShare: Figures;
  readonly pairsShare: Figures;
  readonly referralsShare: Figures;
}

const FEWEST_COMPONENTS = 3;
const FEWEST_ACTIVITIES = 5;

/** 100 × the mean of the four shares that have cases; nothing under three of them or five activities. */
export function cooperation(work: JointWork, evidence: Evidence): FiguresOf<CooperationParts> {
  const grade = evidenceGrade(evidence);
  const parts: CooperationParts = {
    jointShare: share(work.joint, work.activities - work.aloneWithoutFindings, grade),
    crossCategoryShare: share(work.crossCategory, work.activities - work.oneCategoryWithoutFindings, grade),
    pairsShare: share(work.pairsTogether, work.pairsOverlapping, grade),
    referralsShare: share(work.referralsInTime, work.referralsDue, grade),
  };
  const known = Object.values(parts).flatMap(({ value }: Figures) => value ?? []);
  if (work.activities === 0) return { ...withheld('no-cases'), parts };
  if (known.length < FEWEST_COMPONENTS || work.activities < FEWEST_ACTIVITIES)
    return { ...withheld('insufficient-evidence', work.activities), parts };
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { ...measure(100 * mean, work.activities, grade), parts };
}
