import type { CreateStakeholder, Stakeholder } from '@nahliad/contracts';
import type { BodyFunction, InstitutionType, StakeholderCategory } from '@nahliad/domain';

/** The form as it is typed: an empty field is an empty string. */
export type StakeholderValues = {
  category: StakeholderCategory;
  name: { en: string; uk: string };
  acronym: string;
  institutionType: InstitutionType | '';
  parentId: string | null;
  jurisdiction: string;
  website: string;
  functions: BodyFunction[];
  activeFrom: string;
  activeTo: string;
};

export const emptyStakeholder = (): StakeholderValues => ({
  category: 'security-institution',
  name: { en: '', uk: '' },
  acronym: '',
  institutionType: '',
  parentId: null,
  jurisdiction: '',
  website: '',
  functions: [],
  activeFrom: '',
  activeTo: '',
});

export const valuesOf = (stakeholder: Stakeholder): StakeholderValues => ({
  category: stakeholder.category,
  name: { en: stakeholder.name.en ?? '', uk: stakeholder.name.uk ?? '' },
  acronym: stakeholder.acronym ?? '',
  institutionType: stakeholder.institutionType ?? '',
  parentId: stakeholder.parentId,
  jurisdiction: stakeholder.jurisdiction ?? '',
  website: stakeholder.website ?? '',
  functions: stakeholder.functions,
  activeFrom: stakeholder.activeFrom ?? '',
  activeTo: stakeholder.activeTo ?? '',
});

/** Only what is overseen has a type: one that was chosen before the category changed does not go along. */
export const bodyOf = (values: StakeholderValues): CreateStakeholder => ({
  category: values.category,
  name: { en: values.name.en || undefined, uk: values.name.uk || undefined },
  acronym: values.acronym || null,
  institutionType: (values.category === 'security-institution' && values.institutionType) || null,
  parentId: values.parentId,
  jurisdiction: values.jurisdiction || null,
  website: values.website || null,
  functions: values.functions,
  activeFrom: values.activeFrom || null,
  activeTo: values.activeTo || null,
});
