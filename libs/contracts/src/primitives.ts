import { z } from 'zod';

export const Id = z.uuid();
/** Nothing in the register is older: an earlier date is a slip of the keys. */
const FIRST_DAY = '1900-01-01';
export const IsoDate = z.iso.date({ abort: true }).refine((day) => day >= FIRST_DAY, { params: { code: 'too-early' } });
export const Instant = z.iso.datetime();

/** PostgreSQL keeps no NUL, and half of a surrogate pair is no character. */
const KEEPABLE = /^[^\0\p{Surrogate}]*$/u;

const written = (max: number) => z.string().trim().max(max).regex(KEEPABLE);

/** A text in two languages, at least one of them given; the other may stay empty. */
export const bilingual = (max: number, min = 1) =>
  z
    .strictObject({ en: written(max).optional(), uk: written(max).optional() })
    .refine((text) => Boolean(text.en || text.uk), { params: { code: 'one-language-required' } })
    .refine((text) => [text.en, text.uk].every((one) => !one || one.length >= min), { params: { code: 'too-short' } });

/** The same, where no text at all is fine too. */
export const optionalBilingual = (max: number) =>
  z.strictObject({ en: written(max).optional(), uk: written(max).optional() }).optional();

/** A bilingual text as it is answered: a language that was not written is null. */
export const Text = z.object({ en: z.string().nullable(), uk: z.string().nullable() });
export type Text = z.infer<typeof Text>;

/** One record as another names it. */
export const Named = z.object({ id: Id, name: Text });
export type Named = z.infer<typeof Named>;

/** A person as a record names them. */
export const Who = z.object({ id: Id, name: z.string() });
export type Who = z.infer<typeof Who>;

/** A few words of one person to another, which may be left out. */
export const Remark = written(4000);
export const Note = Remark.min(1);

/** Several, none of them twice. */
export const distinct = <T extends z.ZodType>(one: T) =>
  z.array(one).refine((values) => new Set(values).size === values.length, { params: { code: 'repeated' } });

/** A filter that may be repeated in the address: `?severity=3&severity=4`. */
export const many = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one.transform((value) => [value])]).optional() as z.ZodOptional<
    z.ZodType<z.output<T>[], z.input<T> | z.input<T>[]>
  >;

export const flag = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();

export const SearchText = z.string().trim().min(1).max(200).optional();

/** What every list takes: `next` of one page is the `cursor` of the following one. */
export const paging = <const S extends readonly [string, ...string[]]>(sorts: S, first: S[number]) => ({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  sort: z.enum(sorts).default(first as never),
});

/** A page of a list: `total` counts all that match and that the person may read. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.number().int() });
export type List<T> = { items: T[]; next: string | null; total: number };
