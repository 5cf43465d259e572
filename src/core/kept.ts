/** The values used last, up to a number. */
export interface Kept<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  readonly size: number;
}

/** Keeps at most `most` values; the one that was used least lately goes first. */
export function createKept<T extends object>(most: number): Kept<T> {
  // A Map keeps the order of insertion: what is used is put back at the end.
  const values = new Map<string, T>();
  const set = (key: string, value: T) => {
    values.delete(key);
    values.set(key, value);
    if (values.size > most) values.delete(values.keys().next().value as string);
  };
  return {
    set,
    delete: (key) => void values.delete(key),
    get size() {
      return values.size;
    },
    get(key) {
      const value = values.get(key);
      if (value) set(key, value);
      return value;
    },
  };
}
