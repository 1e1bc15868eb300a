/** Whether the record itself has the key: `constructor` and `__proto__` are none of a record's own. */
export const isKeyOf = <T extends object>(record: T, key: PropertyKey): key is keyof T =>
  Object.prototype.hasOwnProperty.call(record, key)

/** The value under a key that may be any text, of a link, of storage or of an answer. */
export const own = <T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (record && isKeyOf(record, key) ? record[key] : undefined)
