/**
 * Loads each thing once, and again only if that failed. React's `use` reads a promise that says it is fulfilled at once,
 * so that words which are there already never make a page wait.
 */
export const loadOnce = <Id extends string, T>(load: (id: Id) => Promise<T>) => {
  const promises = new Map<Id, Promise<T>>();
  return (id: Id): Promise<T> => {
    const known = promises.get(id);
    if (known) return known;
    const promise = load(id);
    promises.set(id, promise);
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => promises.delete(id),
    );
    return promise;
  };
};
