import { date, key, keys, plain, stakeholder, text, type ImportField } from './field';

/** Whoever oversees or is overseen, known by name. */
export const STAKEHOLDER_FIELDS = {
  name: text(200, { required: true }),
  category: key('stakeholderCategory', { required: true }),
  institutionType: key('institutionType'),
  acronym: plain(30),
  parent: stakeholder(),
  jurisdiction: { kind: 'region' },
  website: { kind: 'website', longest: 300 },
  functions: keys('bodyFunction'),
  activeFrom: date(),
  activeTo: date(),
} as const satisfies Record<string, ImportField>;

/** An account, known by its e-mail address. A file never holds a password. */
export const PERSON_FIELDS = {
  email: { kind: 'email', longest: 254, required: true },
  name: plain(120, { required: true }),
  role: key('role', { required: true }),
  body: stakeholder(),
  validFrom: date(),
  validTo: date(),
} as const satisfies Record<string, ImportField>;
