/** A language that citizens and staff are addressed in. */
export type Language = 'zh' | 'en'
