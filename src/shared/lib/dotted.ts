type Part = string | false | 0 | null | undefined

/** Joins what is there by dots. A no-break space before each, so that a dot ends a line and never begins one. */
export const dotted = (parts: readonly Part[]) => parts.filter(Boolean).join('\u00a0· ')
