export type PersonalData = 'identity' | 'mail' | 'phone'

/**
 * What points at one person in a text of many words; the longest first, as one may contain another. Each
 * begins with what stands before it: older phones know no lookbehind.
 */
const patterns: [kind: PersonalData, pattern: RegExp][] = [
  ['identity', /(^|\D)\d{17}[\dXx](?![\dA-Za-z])/g], // GB 11643-1999
  ['mail', /(^|[^\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['phone', /(^|\D)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g],
  ['phone', /(^|\D)0\d{2,3}[ -]\d{7,8}(?!\d)/g],
]

/** What a text still says about somebody, by kind. A name is not found: a person has to look. */
export const personalDataIn = (text: string): PersonalData[] => [
  ...new Set(patterns.filter(([, pattern]) => text.search(pattern) >= 0).map(([kind]) => kind)),
]

/** The text with each of them covered. */
export const withoutPersonalData = (text: string): string =>
  patterns.reduce((left, [, pattern]) => left.replace(pattern, '$1〔…〕'), text)
