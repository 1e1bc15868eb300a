import { halfWidth } from '../shared/as-meant/characters.rules'
import { isCitizenNumber, isCreditCode } from './identity-numbers.rules'

export type PersonalDataKind = 'identity' | 'mail' | 'phone' | 'permit'

/** Invisible characters may stand anywhere in a number, and digits may be full-width. */
const hidden = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff'
const digit = '0-9\\uff10-\\uff19'
const letter = 'A-Za-z\\uff21-\\uff3a\\uff41-\\uff5a'
const digits = (count: string) => `(?:[${digit}][${hidden}]*){${count}}`
const notInNumber = `(^|[^${digit}])`
const notInWord = `(^|[^${digit}${letter}])`
const end = `(?![${hidden}]*[${digit}])`
const wordEnd = `(?![${hidden}]*[${digit}${letter}])`
/** Separators between groups of digits. Allowed between any two digits they would match lists of numbers. */
const separator = `[ \\u00a0\\u3000.·_\\u2010-\\u2015\\uff0d${hidden}-]`
const gap = `${separator}{0,3}`
const open = '[(（]?'

const mobile = `[1１][${hidden}]*[3-9３-９][${hidden}]*${digits('1')}${gap}${digits('4')}${gap}${digits('4')}`
const area = `[0０][${hidden}]*${digits('2,3')}`
const landline = `${digits('3,4')}${gap}${digits('4')}`
const city = `[0０][${hidden}]*(?:[1１][${hidden}]*[0０]|[2２][${hidden}]*[${digit}])[${hidden}]*${digits('8')}`
const sign = `\\w.+${hidden}\\uff10-\\uff5a-`

/** Digits of a number abroad, in groups of any size. */
const loose = `[()（） \\u00a0\\u3000.·_\\u2010-\\u2015\\uff0d${hidden}-]{0,3}`
const grouped = (count: string) => `(?:[${digit}]${loose}){${count}}[${digit}]`
/** Country codes after 00. Not +20, which would match a year. */
const countries = '(?:85[23]|886|[17]|[3-6]\\d|8[124]|9[0-5])'
/** 香港, 澳门, 台湾. */
const regions = `(?:[8８][5５][2２3３]|[8８][8８][6６])`

/** Words that make eight digits a telephone number. */
const phoneWords =
  '(?:电话|電話|手机|手機|致电|致電|拨打|撥打|联络|聯絡|[Tt][Ee][Ll]|[Pp]hone|[Ww]hats[Aa]pp)'
const phoneContext = `(?:${phoneWords}[^${digit}\\n]{0,8}|(?:香港|澳门|澳門|HK)[：: ]{0,2})`
const eightDigits = `[2-9２-９][${hidden}]*${digits('3')}${gap}${digits('4')}`

const passportContext = `(?:护照|護照|[Pp]assport)(?: ?(?:[Nn]o|[Nn]umber))?[^${digit}${letter}\\n]{0,8}`
const taiwanContext = '(?:台胞证|臺胞證|台胞證|来往大陆通行证|來往大陸通行證|大陆通行证|大陸通行證)'

const anywhere = (pattern: string) => new RegExp(pattern, 'g')

interface Pattern {
  kind: PersonalDataKind
  /** Captures what stands before, because older phones do not support lookbehind. */
  pattern: RegExp
  /** Whether a match is nobody's. */
  isPublic?: (match: string) => boolean
}

/** The code of a company, unless it could be a citizen's number as well. */
function isCompany(match: string) {
  const code = halfWidth(match)
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()
  return isCreditCode(code) && !isCitizenNumber(code)
}

/** Longest first, because one may contain another. */
const patterns: Pattern[] = [
  {
    kind: 'identity', // GB 11643-1999
    pattern: anywhere(
      `${notInNumber}${digits('6')}${gap}${digits('8')}${gap}${digits('3')}[${digit}XxＸｘ](?![${hidden}]*[${digit}A-Za-z])`,
    ),
    isPublic: isCompany,
  },
  {
    kind: 'mail',
    pattern: anywhere(
      `(^|[^${sign}])[${sign}]+ ?[@＠] ?[${sign}]*[\\w\\uff10-\\uff5a](?:\\.[\\w-]+)+`,
    ),
  },
  {
    kind: 'phone', // of the mainland
    pattern: anywhere(`${notInNumber}(?:(?:[+＋]|00|００)?[8８][6６]${gap})?${mobile}${end}`),
  },
  {
    kind: 'phone',
    pattern: anywhere(
      `${notInNumber}[(（]?${area}(?:[)）]${gap}|${separator}{1,3})${landline}${end}`,
    ),
  },
  { kind: 'phone', pattern: anywhere(`${notInNumber}${city}${end}`) },
  {
    kind: 'phone', // abroad
    pattern: anywhere(`${notInNumber}${open}[+＋]${gap}[1-9１-９]${loose}${grouped('5,13')}${end}`),
  },
  {
    kind: 'phone',
    pattern: anywhere(`(^|[^${digit}.．,，])00${gap}${countries}${loose}${grouped('6,11')}${end}`),
  },
  {
    kind: 'phone', // 852-5123 4567
    pattern: anywhere(
      `${notInNumber}${open}${regions}(?:[)）]${gap}|${separator}{1,3})${digits('3,4')}${gap}${digits('3,4')}${gap}${digits('0,3')}${end}`,
    ),
  },
  { kind: 'phone', pattern: anywhere(`(${phoneContext})${eightDigits}${end}`) },
  {
    kind: 'permit', // 护照, 港澳居民来往内地通行证
    pattern: anywhere(
      `${notInWord}(?:[EGDＥＧＤ]${gap}${digits('8')}|E[A-HJ-NP-Z]${digits('7')}|[HMＨＭ]${gap}${digits('8')}(?:${digits('2')})?)${wordEnd}`,
    ),
  },
  {
    kind: 'permit',
    pattern: anywhere(`(${passportContext})[${letter}]{0,2}${gap}${digits('6,9')}${wordEnd}`),
  },
  {
    kind: 'permit',
    pattern: anywhere(`(${taiwanContext}[^${digit}\\n]{0,8})${digits('8')}${end}`),
  },
  {
    kind: 'permit', // identity cards of Hong Kong and Taiwan; 外国人永久居留身份证 until 2023
    pattern: anywhere(
      `${notInWord}(?:[A-Z]{1,2}\\d{6}[(（][0-9A][)）]|[A-Z][1289]\\d{8}${wordEnd}|[A-Z]{3}\\d{12}${wordEnd})`,
    ),
  },
]

/** The kinds of personal data in a text. Names are not detected, so a person has to review it. */
export const findPersonalData = (text: string): PersonalDataKind[] => [
  ...new Set(patterns.filter((pattern) => redact(text, pattern) !== text).map(({ kind }) => kind)),
]

/** The text with personal data replaced by 〔…〕. */
export const redactPersonalData = (text: string): string => patterns.reduce(redact, text)

const redact = (text: string, { pattern, isPublic }: Pattern) =>
  text.replace(pattern, (match: string, before: string) =>
    isPublic?.(match.slice(before.length)) ? match : `${before}〔…〕`,
  )
