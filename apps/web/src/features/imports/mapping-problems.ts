const rootOf = (path: string, names: readonly string[]): string => {
  if (!path.startsWith('columns.')) return path.startsWith('key.') ? 'key' : path;
  const rest = path.slice('columns.'.length);
  const named = names.filter((name) => rest === name || rest.startsWith(`${name}.`));
  return named.toSorted((one, other) => other.length - one.length)[0] ?? rest;
};

/** Of each place of the wizard, by the column's name or the field, what is wrong there. A column's name may hold dots. */
export const problemsByPlace = (
  problems: Readonly<Record<string, string>>,
  names: readonly string[],
): { columns: ReadonlyMap<string, readonly string[]>; fields: Record<string, string> } => {
  const columns = new Map<string, string[]>();
  const fields: Record<string, string> = {};
  for (const [path, sentence] of Object.entries(problems)) {
    const root = rootOf(path, names);
    if (!path.startsWith('columns.')) {
      fields[root] = sentence;
      continue;
    }
    const value = /\.values\.(.+)$/.exec(path)?.[1];
    columns.set(root, [...(columns.get(root) ?? []), value ? `${value}: ${sentence}` : sentence]);
  }
  return { columns, fields };
};
