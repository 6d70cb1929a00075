interface Branch<Made> {
  readonly further: WeakMap<object, Branch<Made>>;
  made?: { readonly value: Made };
}
const branch = <Made>(): Branch<Made> => ({ further: new WeakMap() });

/** What is made of records is made once, for as long as the very same records are told again (`records.ts`). */
export function madeOnce<Records extends readonly object[], Made>(make: (...records: Records) => Made) {
  const root = branch<Made>();
  return (...records: Records): Made => {
    const end = records.reduce<Branch<Made>>((at, record) => {
      const next = at.further.get(record) ?? branch<Made>();
      at.further.set(record, next);
      return next;
    }, root);
    end.made ??= { value: make(...records) };
    return end.made.value;
  };
}
