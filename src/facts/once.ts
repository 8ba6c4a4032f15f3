/** How each property of T is worked out, from what is given and from the others. */
export type Computations<T, From> = { readonly [Name in keyof T]: (from: From) => T[Name] };

/** Makes objects whose properties are worked out when they are first read, each at most once. */
export function lazily<Given extends object, T extends object>(
  computations: Computations<T, Given & T>,
): (given: Given) => Given & T {
  const kind = {};
  for (const name of Object.keys(computations) as (keyof T)[]) {
    Object.defineProperty(kind, name, {
      get(this: Given & T) {
        const value = computations[name](this);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  return (given) => Object.assign(Object.create(kind), given) as Given & T;
}

/** A computation for {@link lazily} whose property answers for one item (or one name of a column) at a time, for each at most once. */
export function perItem<Item extends object | string, From, T>(
  compute: (item: Item, from: From) => T,
): (from: From) => (item: Item) => T {
  return (from) => {
    const known = new Map<Item, T>();
    return (item) => {
      const before = known.get(item);
      if (before !== undefined || known.has(item)) return before as T;
      const value = compute(item, from);
      known.set(item, value);
      return value;
    };
  };
}
