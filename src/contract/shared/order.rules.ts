/** Order of texts by code point, for sort(): equal ones keep their order, whatever the locale. */
export const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
