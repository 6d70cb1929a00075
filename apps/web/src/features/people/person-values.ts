import type { CreatePerson, Locale, MembershipInput, PatchPerson, Person } from '@nahliad/contracts';
import type { Role } from '@nahliad/domain';

export type MembershipValues = { role: Role; stakeholderId: string | null; validFrom: string; validTo: string };

/** The form as it is typed: an empty field is an empty string. */
export type PersonValues = {
  email: string;
  password: string;
  name: string;
  locale: Locale;
  memberships: MembershipValues[];
};

export const newMembership = (): MembershipValues => ({
  role: 'officer',
  stakeholderId: null,
  validFrom: '',
  validTo: '',
});

export const emptyPerson = (locale: Locale): PersonValues => ({
  email: '',
  password: '',
  name: '',
  locale,
  memberships: [newMembership()],
});

export const valuesOf = ({ email, name, locale, memberships }: Person): PersonValues => ({
  email,
  password: '',
  name,
  locale,
  memberships: memberships.map(({ role, stakeholderId, validFrom, validTo }) => ({
    role,
    stakeholderId,
    validFrom,
    validTo: validTo ?? '',
  })),
});

const membershipOf = ({ validFrom, validTo, ...rest }: MembershipValues): MembershipInput => ({
  ...rest,
  ...(validFrom && { validFrom }),
  validTo: validTo || null,
});

export const newPersonOf = ({ memberships, ...rest }: PersonValues): CreatePerson => ({
  ...rest,
  memberships: memberships.map(membershipOf),
});

/** The address is how somebody is known: it does not change, and a password is reset apart from all else. */
export const changesOf = ({ name, locale, memberships }: PersonValues): PatchPerson => ({
  name,
  locale,
  memberships: memberships.map(membershipOf),
});
