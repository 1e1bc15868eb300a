/** What an early iOS 12 lacks of the language that the client is written in. */

Object.fromEntries ??= (entries: Iterable<readonly [PropertyKey, unknown]>) => {
  const object = {}
  for (const [key, value] of entries)
    Object.defineProperty(object, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    }) // not assigned: `__proto__` is a key like any other
  return object
}
