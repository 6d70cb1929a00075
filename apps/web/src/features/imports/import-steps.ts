import type { ImportBatch } from '@nahliad/contracts';

export const IMPORT_STEPS = ['file', 'columns', 'check', 'commit'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

type Standing = Pick<ImportBatch, 'status'> & { check: Pick<NonNullable<ImportBatch['check']>, 'errorRows'> | null };

/** The steps of an import that can be shown: what was done cannot be mapped anew, what has errors cannot be committed. */
const openSteps = ({ status, check }: Standing): ImportStep[] => {
  if (status === 'committed' || status === 'undone') return ['commit'];
  if (status !== 'checked' || !check) return ['columns'];
  return check.errorRows > 0 ? ['check', 'columns'] : ['check', 'columns', 'commit'];
};

/** The step that was asked for, where the import stands so; else the one that its status asks for. */
export const stepOf = (batch: Standing, asked: string | null): ImportStep => {
  const open = openSteps(batch);
  return open.find((step) => step === asked) ?? open[0] ?? 'columns';
};
