const PREFIX = 'nahliad.recent.';
const MOST = 6;
const RECORD = /^\/(findings|recommendations|activities|institutions)\/([0-9a-f-]{36})$/;

/** A record somebody was at. Only where it was is kept on the device: what it says is asked for anew each time. */
export type Visited = { kind: 'findings' | 'recommendations' | 'activities' | 'institutions'; id: string };

const visitedAt = (path: unknown): Visited[] => {
  const [, kind, id] = (typeof path === 'string' && RECORD.exec(path)) || [];
  return kind && id ? [{ kind: kind as Visited['kind'], id }] : [];
};

const pathsOf = (personId: string): unknown[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + personId) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
};

/** The newest first. */
export const recentOf = (personId: string): Visited[] => pathsOf(personId).flatMap(visitedAt).slice(0, MOST);

export const rememberVisit = (personId: string, path: string): void => {
  if (visitedAt(path).length === 0) return;
  const others = pathsOf(personId).filter((kept) => kept !== path);
  localStorage.setItem(PREFIX + personId, JSON.stringify([path, ...others].slice(0, MOST)));
};

/** Of everybody who ever was at this device. */
export const forgetVisits = (): void => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
};
