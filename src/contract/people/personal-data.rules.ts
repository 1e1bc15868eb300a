export type PersonalData = 'identity' | 'mail' | 'phone'

/** What shows as nothing may stand anywhere in a number, and digits may be as wide as 字. */
const hidden = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff'
const digit = '0-9\\uff10-\\uff19'
const digits = (count: string) => `(?:[${digit}][${hidden}]*){${count}}`
const before = `(^|[^${digit}])`
const end = `(?![${hidden}]*[${digit}])`
/** What stands between groups of digits; between any two it would find lists of small numbers. */
const between = `[ \\u00a0\\u3000.·_\\u2010-\\u2015\\uff0d${hidden}-]`
const gap = `${between}{0,3}`

const mobile = `[1１][${hidden}]*[3-9３-９][${hidden}]*${digits('1')}${gap}${digits('4')}${gap}${digits('4')}`
const area = `[0０][${hidden}]*${digits('2,3')}`
const landline = `${digits('3,4')}${gap}${digits('4')}`
const city = `[0０][${hidden}]*(?:[1１][${hidden}]*[0０]|[2２][${hidden}]*[${digit}])[${hidden}]*${digits('8')}`
const sign = `\\w.+${hidden}\\uff10-\\uff5a-`

const anywhere = (pattern: string) => new RegExp(pattern, 'g')

/**
 * What points at one person in a text of many words; the longest first, as one may contain another. Each
 * begins with what stands before it: older phones know no lookbehind.
 */
const patterns: [kind: PersonalData, pattern: RegExp][] = [
  [
    'identity', // GB 11643-1999
    anywhere(
      `${before}${digits('6')}${gap}${digits('8')}${gap}${digits('3')}[${digit}XxＸｘ](?![${hidden}]*[${digit}A-Za-z])`,
    ),
  ],
  [
    'mail',
    anywhere(`(^|[^${sign}])[${sign}]+ ?[@＠] ?[${sign}]*[\\w\\uff10-\\uff5a](?:\\.[\\w-]+)+`),
  ],
  ['phone', anywhere(`${before}(?:(?:[+＋]|00|００)?[8８][6６]${gap})?${mobile}${end}`)],
  ['phone', anywhere(`${before}[(（]?${area}(?:[)）]${gap}|${between}{1,3})${landline}${end}`)],
  ['phone', anywhere(`${before}${city}${end}`)],
]

/** What a text still says about somebody, by kind. A name is not found: a person has to look. */
export const personalDataIn = (text: string): PersonalData[] => [
  ...new Set(patterns.filter(([, pattern]) => text.search(pattern) >= 0).map(([kind]) => kind)),
]

/** The text with each of them covered. */
export const withoutPersonalData = (text: string): string =>
  patterns.reduce((left, [, pattern]) => left.replace(pattern, '$1〔…〕'), text)
