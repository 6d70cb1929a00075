import type { Mandate } from '@nahliad/contracts';
import { USUAL_CRITICALITY, USUAL_INTERVAL_MONTHS, type GovernanceCriterion, type MandatePower } from '@nahliad/domain';

/** The form as it is typed: an empty field is an empty string. */
export type MandateValues = {
  bodyId: string | null;
  institutionId: string | null;
  includesSubtree: boolean;
  criteria: GovernanceCriterion[];
  powers: MandatePower[];
  legalBasis: { en: string; uk: string };
  intervalMonths: string;
  criticality: string;
  validFrom: string;
  validTo: string;
};

export const emptyMandate = (): MandateValues => ({
  bodyId: null,
  institutionId: null,
  includesSubtree: true,
  criteria: [],
  powers: [],
  legalBasis: { en: '', uk: '' },
  intervalMonths: String(USUAL_INTERVAL_MONTHS),
  criticality: String(USUAL_CRITICALITY),
  validFrom: '',
  validTo: '',
});

export const valuesOf = (mandate: Mandate): MandateValues => ({
  bodyId: mandate.bodyId,
  institutionId: mandate.institutionId,
  includesSubtree: mandate.includesSubtree,
  criteria: mandate.criteria,
  powers: mandate.powers,
  legalBasis: { en: mandate.legalBasis.en ?? '', uk: mandate.legalBasis.uk ?? '' },
  intervalMonths: String(mandate.intervalMonths),
  criticality: String(mandate.criticality),
  validFrom: mandate.validFrom ?? '',
  validTo: mandate.validTo ?? '',
});

export const bodyOf = (values: MandateValues) => ({
  bodyId: values.bodyId ?? undefined,
  institutionId: values.institutionId ?? undefined,
  includesSubtree: values.includesSubtree,
  criteria: values.criteria,
  powers: values.powers,
  legalBasis: { en: values.legalBasis.en || undefined, uk: values.legalBasis.uk || undefined },
  intervalMonths: values.intervalMonths.trim() === '' ? undefined : Number(values.intervalMonths),
  criticality: Number(values.criticality),
  validFrom: values.validFrom || null,
  validTo: values.validTo || null,
});
