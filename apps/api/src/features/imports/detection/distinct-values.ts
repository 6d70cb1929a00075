const MOST = 200;
const LONGEST = 120;

/** Counts distinct values, and forgets them all once they are too many or too long to be a list of choices. */
export class DistinctValues {
  private counts: Map<string, number> | null = new Map();

  get tooMany(): boolean {
    return this.counts === null;
  }

  get size(): number {
    return this.counts?.size ?? Infinity;
  }

  add(value: string): void {
    if (!this.counts) return;
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    if (this.counts.size > MOST || value.length > LONGEST) this.counts = null;
  }

  /** The most frequent first; null where they are no list. */
  list(): { value: string; count: number }[] | null {
    return (
      this.counts && [...this.counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
    );
  }
}
