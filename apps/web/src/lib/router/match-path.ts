export type PathParams = Record<string, string>;

/** `/findings/:id` against `/findings/42` → `{id: '42'}`; null where it does not fit. `*` fits everything. */
export const matchPath = (pattern: string, pathname: string): PathParams | null => {
  if (pattern === '*') return {};
  const wanted = pattern.split('/').filter(Boolean);
  const given = pathname.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: PathParams = {};
  for (const [place, segment] of wanted.entries()) {
    const value = given[place] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = decodeURIComponent(value);
    else if (segment !== value) return null;
  }
  return params;
};
