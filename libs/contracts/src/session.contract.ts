import { ROLES, VIEW_PAGES } from '@nahliad/domain';
import { z } from 'zod';
import { Id } from './primitives';

export const SignIn = z.strictObject({
  email: z.string().trim().toLowerCase().min(3).max(254),
  password: z.string().min(1).max(200),
  /** Reserved: nobody has a second factor yet, and one that nobody checks must not look as if it protected. */
  otp: z
    .string()
    .max(12)
    .refine((code) => code === '', { params: { code: 'not-applicable' } })
    .optional(),
});
export type SignIn = z.infer<typeof SignIn>;

export const LOCALES = ['en', 'uk'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

export const SessionPerson = z.object({ id: Id, email: z.string(), name: z.string(), locale: Locale });

/** Who is asking and what they may do; a visitor has no person. A role without a body spans the deployment. */
export const Session = z.object({
  person: SessionPerson.nullable(),
  memberships: z.array(z.object({ stakeholderId: Id.nullable(), role: z.enum(ROLES) })),
  permissions: z.array(z.string()),
  /** The filters that this person's pages open with, as the address says them. */
  views: z.partialRecord(z.enum(VIEW_PAGES), z.string()),
  deployment: z.object({ demo: z.boolean(), needsSetup: z.boolean(), country: z.string() }),
});
export type Session = z.infer<typeof Session>;

export const Password = z.string().min(12).max(200);

/** The first administrator of a deployment that has nobody yet. */
export const CreateFirstAdministrator = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(2).max(120),
  password: Password,
  locale: Locale.optional(),
});
export type CreateFirstAdministrator = z.infer<typeof CreateFirstAdministrator>;

export const ChangePassword = z.strictObject({ current: z.string().min(1).max(200), password: Password });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const PatchOwnAccount = z.strictObject({
  name: z.string().trim().min(2).max(120).optional(),
  locale: Locale.optional(),
});
export type PatchOwnAccount = z.infer<typeof PatchOwnAccount>;
