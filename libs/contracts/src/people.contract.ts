import { ROLES } from '@nahliad/domain';
import { z } from 'zod';
import { Id, Instant, IsoDate, SearchText, Text, flag, listOf, many, paging } from './primitives';
import { Locale, Password } from './session.contract';

/** A role in a body for a time; administrators, auditors and analysts may hold theirs without a body. */
export const MembershipInput = z
  .strictObject({
    stakeholderId: Id.nullable().default(null),
    role: z.enum(ROLES),
    validFrom: IsoDate.optional(),
    validTo: IsoDate.nullable().optional(),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ['validTo'],
    params: { code: 'before-start' },
  });
export type MembershipInput = z.infer<typeof MembershipInput>;

const personFields = {
  name: z.string().trim().min(2).max(120),
  locale: Locale.optional(),
  memberships: z.array(MembershipInput).max(20),
};

export const CreatePerson = z.strictObject({ email: z.email().max(254), password: Password, ...personFields });
export type CreatePerson = z.infer<typeof CreatePerson>;

export const PatchPerson = z.strictObject({ ...personFields, active: z.boolean(), password: Password }).partial();
export type PatchPerson = z.infer<typeof PatchPerson>;

export const Membership = z.object({
  id: Id,
  stakeholderId: Id.nullable(),
  stakeholderName: z.object({ en: z.string().nullable(), uk: z.string().nullable() }).nullable(),
  role: z.enum(ROLES),
  validFrom: IsoDate,
  validTo: IsoDate.nullable(),
});
export type Membership = z.infer<typeof Membership>;

export const Person = z.object({
  id: Id,
  email: z.string(),
  name: z.string(),
  locale: Locale,
  active: z.boolean(),
  memberships: z.array(Membership),
  lastSignedInAt: Instant.nullable(),
  createdAt: Instant,
  version: z.number().int(),
});
export type Person = z.infer<typeof Person>;

export const PeopleQuery = z.strictObject({
  ...paging(['name', '-name', 'createdAt', '-createdAt'], 'name'),
  q: SearchText,
  role: many(z.enum(ROLES)),
  stakeholderId: many(Id),
  active: flag,
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;
export const PeopleList = listOf(Person);

export const CreateInvitation = z.strictObject({
  email: z.email().max(254),
  stakeholderId: Id.nullable().default(null),
  role: z.enum(ROLES),
  locale: Locale.optional(),
});
export type CreateInvitation = z.infer<typeof CreateInvitation>;

/** `link` is shown once, to whoever invited: the same request sent again under its key is answered without it. */
export const Invitation = z.object({
  id: Id,
  email: z.string(),
  stakeholderId: Id.nullable(),
  role: z.enum(ROLES),
  expiresAt: Instant,
  acceptedAt: Instant.nullable(),
  link: z.string().optional(),
});
export type Invitation = z.infer<typeof Invitation>;

/** What whoever opens the link is offered; a role in the whole deployment has no body. */
export const InvitationOffer = z.object({
  email: z.string(),
  role: z.enum(ROLES),
  bodyName: Text.nullable(),
  locale: Locale,
  expiresAt: Instant,
});
export type InvitationOffer = z.infer<typeof InvitationOffer>;

export const InvitationsQuery = z.strictObject({ ...paging(['-expiresAt'], '-expiresAt') });
export type InvitationsQuery = z.infer<typeof InvitationsQuery>;
export const InvitationsList = listOf(Invitation);

export const AcceptInvitation = z.strictObject({
  name: z.string().trim().min(2).max(120),
  password: Password,
  locale: Locale.optional(),
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const CreateToken = z.strictObject({
  name: z.string().trim().min(2).max(80),
  expiresOn: IsoDate.optional(),
});
export type CreateToken = z.infer<typeof CreateToken>;

/** `secret` is answered once, when the token is made: the same request sent again under its key is answered without it. */
export const Token = z.object({
  id: Id,
  name: z.string(),
  createdAt: Instant,
  expiresAt: Instant,
  lastUsedAt: Instant.nullable(),
  secret: z.string().optional(),
});
export type Token = z.infer<typeof Token>;

export const TokensQuery = z.strictObject({ ...paging(['-createdAt'], '-createdAt') });
export type TokensQuery = z.infer<typeof TokensQuery>;
export const TokensList = listOf(Token);
