import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type FiguresOf } from './figures';
import { MORE_IS_BETTER } from './goalposts';

export const COMPLAINT_RESPONSIVENESS: IndicatorDefinition = {
  criteria: ['responsiveness'],
  kind: 'process',
  origin: 'external',
  unit: 'share',
  dimensions: ['institution', 'month'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Timely decisions on complaints', uk: 'Своєчасність рішень за скаргами' },
    formula: {
      en: 'Complaints finally decided within their statutory time ÷ complaints whose statutory time ended in the period. An acknowledgement or an interim answer is no decision. Complaints whose time is suspended, or has not ended, are shown beside it.',
      uk: 'Скарги, за якими остаточне рішення ухвалено у встановлений законом строк ÷ скарги, строк розгляду яких сплив за період. Підтвердження отримання чи проміжна відповідь не є рішенням. Скарги, строк розгляду яких зупинено або ще не сплив, показано поруч.',
    },
  },
};

/** Complaints by what became of them; each is in one of the four. */
export interface Complaints {
  readonly decidedInTime: number;
  readonly decidedLate: number;
  readonly undecidedOverdue: number;
  /** The time has not ended, or stands still. */
  readonly notDue: number;
}

/** Finally decided in the statutory time ÷ due. */
export function complaintResponsiveness(complaints: Complaints, evidence: Evidence): FiguresOf<Complaints> {
  const { decidedInTime, decidedLate, undecidedOverdue } = complaints;
  return {
    ...share(decidedInTime, decidedInTime + decidedLate + undecidedOverdue, evidenceGrade(evidence)),
    parts: complaints,
  };
}
