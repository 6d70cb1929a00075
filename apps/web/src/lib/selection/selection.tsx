import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

interface Chosen {
  /** The list from which was chosen: what is chosen in one list says nothing of another. */
  readonly of: string;
  readonly ids: ReadonlySet<string>;
  /** All that the list holds, also what is not shown yet. */
  readonly everything: boolean;
}

export interface Selection extends Pick<Chosen, 'ids' | 'everything'> {
  toggle(id: string): void;
  choose(ids: readonly string[], everything?: boolean): void;
}

const SelectionContext = createContext<Selection | null>(null);

const nothing = (of: string): Chosen => ({ of, ids: new Set(), everything: false });

/** Lets records of a list be chosen, for as long as it is the same list. */
export const SelectionProvider = ({ of, children }: { of: string; children: ReactNode }) => {
  const [state, setState] = useState(() => nothing(of));
  const { ids, everything } = useMemo(() => (state.of === of ? state : nothing(of)), [state, of]);
  const choose = useCallback<Selection['choose']>(
    (chosen, all = false) => setState({ of, ids: new Set(chosen), everything: all }),
    [of],
  );
  const toggle = useCallback(
    (id: string) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      choose([...next]);
    },
    [ids, choose],
  );
  const selection = useMemo(() => ({ ids, everything, toggle, choose }), [ids, everything, toggle, choose]);
  return <SelectionContext value={selection}>{children}</SelectionContext>;
};

/** What is chosen of the list around; null where nothing can be. */
export const useSelection = (): Selection | null => use(SelectionContext);
