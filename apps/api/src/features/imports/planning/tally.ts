import type { ImportCheck, ImportCounts } from '@nahliad/contracts';
import type { Plan } from './plan';

const MOST_LISTED = 1000;
const LONGEST_VALUE = 200;

/** Counts what becomes of the rows. */
export class Tally {
  private readonly counts: ImportCheck;

  constructor(told: Pick<ImportCheck, 'ignoredColumns' | 'asDrafts'>) {
    this.counts = {
      rows: 0,
      creates: { findings: 0, recommendations: 0, stakeholders: 0 },
      unchanged: 0,
      differing: 0,
      differingRows: [],
      errorRows: 0,
      errors: [],
      newStakeholders: [],
      ...told,
    };
  }

  add({ rows, creates, newStakeholders, unchanged, differing, rejected }: Plan): void {
    const { counts } = this;
    counts.rows += rows;
    for (const [what, count] of Object.entries(creates)) addTo(counts.creates, what as keyof ImportCounts, count);
    addTo(counts.creates, 'stakeholders', newStakeholders.length);
    counts.unchanged += unchanged;
    counts.differing += differing.length;
    counts.errorRows += rejected.length;
    push(
      counts.newStakeholders,
      newStakeholders.map(({ name }) => name),
    );
    push(counts.differingRows, differing);
    push(
      counts.errors,
      rejected.flatMap(({ row, problems: [first] }) =>
        first ? [{ row: row.number, ...first, value: first.value?.slice(0, LONGEST_VALUE) ?? null }] : [],
      ),
    );
  }

  get check(): ImportCheck {
    return this.counts;
  }
}

const addTo = (counts: ImportCounts, what: keyof ImportCounts, count: number) =>
  void (counts[what] = (counts[what] ?? 0) + count);

const push = <T>(list: T[], more: readonly T[]) => void list.push(...more.slice(0, MOST_LISTED - list.length));
