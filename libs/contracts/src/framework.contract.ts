import { GOVERNANCE_CRITERIA, GROUP_DIMENSIONS, OBJECTIVES } from '@nahliad/domain';
import { z } from 'zod';

const Words = z.object({ en: z.string(), uk: z.string() });

/** What a text of the framework rests on; the title is in the language of the publication. */
export const FrameworkSource = z.object({
  publisher: Words,
  title: z.string(),
  symbol: z.string().nullable(),
  year: z.number().int().nullable(),
  url: z.string().nullable(),
});
export type FrameworkSource = z.infer<typeof FrameworkSource>;

/** The vocabularies and the framework's texts, each key with its labels; the order is the one to show. */
export const Framework = z.object({
  vocabularies: z.record(z.string(), z.array(z.object({ key: z.union([z.string(), z.number()]), label: Words }))),
  criteria: z.array(
    z.object({
      key: z.enum(GOVERNANCE_CRITERIA),
      dimension: z.enum(['principle', 'duty']),
      label: Words,
      question: Words,
      explanation: Words,
      /** What good looks like. */
      signs: z.array(Words),
      sources: z.array(FrameworkSource),
      objectives: z.array(z.enum(OBJECTIVES)),
    }),
  ),
  objectives: z.array(
    z.object({
      key: z.enum(OBJECTIVES),
      label: Words,
      explanation: Words,
      sources: z.array(FrameworkSource),
      criteria: z.array(z.enum(GOVERNANCE_CRITERIA)),
    }),
  ),
  /** In each respect the groups that every country knows; `unknown` and `not-asked` go with any. */
  affectedGroups: z.array(
    z.object({
      key: z.enum(GROUP_DIMENSIONS),
      label: Words,
      values: z.array(z.object({ key: z.string(), label: Words })),
    }),
  ),
  regions: z.array(z.object({ code: z.string(), name: Words })),
});
export type Framework = z.infer<typeof Framework>;
