/** The value under a key that comes from somewhere else: `constructor` and `__proto__` are none of a record's own. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined
