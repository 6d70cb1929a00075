/**
 * What was read before, with the snapshot of the database that it was read in. Two statements that see the same snapshot
 * see the same records: as long as nobody has written anything, it holds and need not be read again. Once it weighs too
 * much all of it is forgotten.
 */
export class Remembered<T> {
  private readonly known = new Map<string, { readonly snapshot: string; readonly value: T }>();
  private weight = 0;

  constructor(
    private readonly most: number,
    private readonly weightOf: (value: T) => number,
  ) {}

  has(key: string): boolean {
    return this.known.has(key);
  }

  /** Nothing where somebody has written since. */
  asOf(snapshot: string | undefined, key: string): T | undefined {
    const known = this.known.get(key);
    return known?.snapshot === snapshot ? known?.value : undefined;
  }

  keep(key: string, snapshot: string, value: T): void {
    this.weight += this.weightOf(value);
    if (this.weight > this.most) {
      this.known.clear();
      this.weight = this.weightOf(value);
    }
    this.known.set(key, { snapshot, value });
  }
}
