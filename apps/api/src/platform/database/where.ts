/** Grows the conditions of a statement and its values side by side; what was not asked for leaves no trace in the text. */
export class Where {
  private readonly conditions: string[] = [];
  readonly values: unknown[] = [];

  /** The same conditions and values, to grow on their own from here. */
  copy(): Where {
    const copy = new Where();
    copy.conditions.push(...this.conditions);
    copy.values.push(...this.values);
    return copy;
  }

  /** One value of the statement, as the placeholder it is to be written as. */
  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  and(condition: string | undefined): this {
    if (condition) this.conditions.push(condition);
    return this;
  }

  equals(column: string, value: unknown): this {
    return value === undefined ? this : this.and(`${column} = ${this.value(value)}`);
  }

  in(column: string, values: readonly unknown[] | undefined, type = 'text'): this {
    return values?.length ? this.and(`${column} = ANY(${this.value(values)}::${type}[])`) : this;
  }

  /** `from` and `to` are both included. */
  between(column: string, from: unknown, to: unknown): this {
    if (from !== undefined) this.and(`${column} >= ${this.value(from)}`);
    return to === undefined ? this : this.and(`${column} <= ${this.value(to)}`);
  }

  /** Every word somewhere in the text, whatever its case. */
  contains(text: string, words: string | undefined): this {
    for (const word of words?.split(/\s+/) ?? [])
      this.and(`${text} ILIKE ${this.value(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`);
    return this;
  }

  get sql(): string {
    return this.conditions.length ? this.conditions.join(' AND ') : 'true';
  }
}

export const where = (): Where => new Where();
