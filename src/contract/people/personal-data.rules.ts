export type PersonalDataKind = 'identity' | 'mail' | 'phone'

/** Invisible characters may stand anywhere in a number, and digits may be full-width. */
const hidden = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff'
const digit = '0-9\\uff10-\\uff19'
const digits = (count: string) => `(?:[${digit}][${hidden}]*){${count}}`
const notInNumber = `(^|[^${digit}])`
const end = `(?![${hidden}]*[${digit}])`
/** Separators between groups of digits. Allowed between any two digits they would match lists of numbers. */
const separator = `[ \\u00a0\\u3000.·_\\u2010-\\u2015\\uff0d${hidden}-]`
const gap = `${separator}{0,3}`

const mobile = `[1１][${hidden}]*[3-9３-９][${hidden}]*${digits('1')}${gap}${digits('4')}${gap}${digits('4')}`
const area = `[0０][${hidden}]*${digits('2,3')}`
const landline = `${digits('3,4')}${gap}${digits('4')}`
const city = `[0０][${hidden}]*(?:[1１][${hidden}]*[0０]|[2２][${hidden}]*[${digit}])[${hidden}]*${digits('8')}`
const sign = `\\w.+${hidden}\\uff10-\\uff5a-`

const anywhere = (pattern: string) => new RegExp(pattern, 'g')

/**
 * Patterns of personal data, longest first, because one may contain another. Each captures the character
 * before it, because older phones do not support lookbehind.
 */
const patterns: [kind: PersonalDataKind, pattern: RegExp][] = [
  [
    'identity', // GB 11643-1999
    anywhere(
      `${notInNumber}${digits('6')}${gap}${digits('8')}${gap}${digits('3')}[${digit}XxＸｘ](?![${hidden}]*[${digit}A-Za-z])`,
    ),
  ],
  [
    'mail',
    anywhere(`(^|[^${sign}])[${sign}]+ ?[@＠] ?[${sign}]*[\\w\\uff10-\\uff5a](?:\\.[\\w-]+)+`),
  ],
  ['phone', anywhere(`${notInNumber}(?:(?:[+＋]|00|００)?[8８][6６]${gap})?${mobile}${end}`)],
  [
    'phone',
    anywhere(`${notInNumber}[(（]?${area}(?:[)）]${gap}|${separator}{1,3})${landline}${end}`),
  ],
  ['phone', anywhere(`${notInNumber}${city}${end}`)],
]

/** The kinds of personal data in a text. Names are not detected, so a person has to review it. */
export const findPersonalData = (text: string): PersonalDataKind[] => [
  ...new Set(patterns.filter(([, pattern]) => text.search(pattern) >= 0).map(([kind]) => kind)),
]

/** The text with personal data replaced by 〔…〕. */
export const redactPersonalData = (text: string): string =>
  patterns.reduce((redacted, [, pattern]) => redacted.replace(pattern, '$1〔…〕'), text)
