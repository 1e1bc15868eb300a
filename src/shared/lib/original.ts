const originals = new WeakMap<object, object>()

/** A copy of a Chinese record with some of its texts in another language. The record can be found from it. */
export function translated<T extends object>(original: T, texts: Partial<T>): T {
  const copy = { ...original, ...texts }
  originals.set(copy, original)
  return copy
}

/** The Chinese record, for whatever reads the meaning out of its words; the record itself if it is that. */
export const originalOf = <T extends object>(record: T): T =>
  (originals.get(record) as T | undefined) ?? record

export const isTranslated = (record: object) => originals.has(record)
