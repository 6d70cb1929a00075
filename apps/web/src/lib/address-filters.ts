import { useCallback, useMemo } from 'react';
import { useSearchParams } from './router/router';

type Key = string | number;
/** Of each filter: one free `text`, several `texts` (such as ids), or several of a vocabulary's keys. */
export type FilterShape = Record<string, 'text' | 'texts' | readonly Key[]>;

export type Filters<Shape extends FilterShape> = {
  [Name in keyof Shape]: Shape[Name] extends 'text'
    ? string | undefined
    : Shape[Name] extends readonly (infer One extends Key)[]
      ? One[]
      : string[];
};

/** What the address says; a key that the vocabulary does not know is as if it were not there. */
export const readFilters = <Shape extends FilterShape>(shape: Shape, params: URLSearchParams): Filters<Shape> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, kind]) => {
      const values = params.getAll(name).filter(Boolean);
      if (kind === 'text') return [name, values[0]];
      return [name, kind === 'texts' ? values : kind.filter((key) => values.includes(String(key)))];
    }),
  ) as Filters<Shape>;

/** By name; null takes a filter away. */
type FilterChange = Readonly<Record<string, Key | readonly Key[] | null | undefined>>;

/** The address with these filters changed; other parameters stay, except the place in the list. */
export const writeFilters = (params: URLSearchParams, change: FilterChange): URLSearchParams => {
  const next = new URLSearchParams(params);
  next.delete('cursor');
  for (const [name, value] of Object.entries(change)) {
    next.delete(name);
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '') next.append(name, String(one));
  }
  return next;
};

/** Filters that live in the address, so that a link shows the same list. Define the shape outside the component. */
export const useAddressFilters = <Shape extends FilterShape>(shape: Shape) => {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(shape, params), [shape, params]);
  /** For controls that know their filter by its name alone. */
  const changeFilters = useCallback(
    (change: FilterChange) => setParams((current) => writeFilters(current, change), { replace: true }),
    [setParams],
  );
  const setFilters: (change: { [Name in keyof Shape]?: Filters<Shape>[Name] | null }) => void = changeFilters;
  const clear = useCallback(
    () => changeFilters(Object.fromEntries(Object.keys(shape).map((name) => [name, null]))),
    [changeFilters, shape],
  );
  return { filters, setFilters, changeFilters, clear };
};
