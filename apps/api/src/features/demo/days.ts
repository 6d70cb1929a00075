const DAY_MS = 86_400_000;

/** A day as `YYYY-MM-DD`, some days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
