import type { Evidence } from '@nahliad/contracts';

/** A file as it is now, what it was before, latest first, and the redacted copies of all of these. */
export type FileWithHistory = { file: Evidence; earlier: readonly Evidence[]; copies: readonly FileWithHistory[] };

/**
 * The files of a finding as they belong together. Whoever is told nothing of what a file comes from gets each by itself.
 */
export const evidenceTree = (items: readonly Evidence[]): FileWithHistory[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const historyOf = (file: Evidence): Evidence[] => {
    const before = byId.get(file.inside?.revises ?? '');
    return before ? [before, ...historyOf(before)] : [];
  };
  const copiesOf = (files: readonly Evidence[]) =>
    items.filter(({ inside }) => inside?.latest && files.some(({ id }) => id === inside.redacts));
  const whole = (file: Evidence): FileWithHistory => {
    const earlier = historyOf(file);
    return { file, earlier, copies: copiesOf([file, ...earlier]).map(whole) };
  };
  const isOfAnother = ({ inside }: Evidence) => byId.has(inside?.redacts ?? '') || inside?.latest === false;
  return items.filter((item) => !isOfAnother(item)).map(whole);
};
