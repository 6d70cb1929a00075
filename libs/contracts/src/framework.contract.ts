import { z } from 'zod';

const Label = z.object({ en: z.string(), uk: z.string() });

/** The vocabularies and the framework's texts, each key with its labels; order is the order to show. */
export const Framework = z.object({
  vocabularies: z.record(z.string(), z.array(z.object({ key: z.string(), label: Label }))),
  criteria: z.array(
    z.object({
      key: z.string(),
      dimension: z.enum(['principle', 'duty']),
      label: Label,
      question: Label,
      explanation: Label,
      source: Label,
      objectives: z.array(z.string()),
    }),
  ),
  objectives: z.array(
    z.object({ key: z.string(), label: Label, explanation: Label, source: Label, criteria: z.array(z.string()) }),
  ),
  regions: z.array(z.object({ code: z.string(), name: Label })),
});
export type Framework = z.infer<typeof Framework>;
