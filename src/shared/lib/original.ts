/** Where a translated record keeps its Chinese. Copies made by spreading keep it too; JSON leaves it out. */
const original = Symbol('original')

interface Translated<T> {
  [original]?: T
}

/** A copy of a Chinese record with some of its texts in another language. The record can be found from it. */
export const translated = <T extends object>(record: T, texts: Partial<T>): T => ({
  ...record,
  ...texts,
  [original]: record,
})

/** The Chinese record, for whatever reads the meaning out of its words; the record itself if it is that. */
export const originalOf = <T extends object>(record: T): T =>
  (record as Translated<T>)[original] ?? record

export const isTranslated = (record: object) => original in record
