import { halfWidth, withoutInvisible } from './characters.rules'

export interface MeantPhone {
  kind: 'mobile' | 'landline' | 'abroad'
  /** 13800000042, 021-54046722, +85251234567: what is stored and compared. */
  number: string
}

const separators = /[\s().·_\u2010-\u2015\u2212-]/g

/** With the separators left out: +86, 0086 and 86 before a mainland number, + or 00 before any other. */
const prefixed = /^(?:\+|00)(\d+)$/
const mobile = /^(?:86)?(1[3-9]\d{9})$/
const landline = /^0(10|2\d|[3-9]\d\d)([2-9]\d{6,7})$/

/** A whole phone number as meant; undefined if it is none. Numbers of 港澳台 and abroad keep their country code. */
export function meantPhone(typed: string): MeantPhone | undefined {
  const plain = halfWidth(withoutInvisible(typed)).replace(separators, '')
  const [, international] = prefixed.exec(plain) ?? []
  if (international !== undefined && !international.startsWith('86')) return abroad(international)
  const national = international?.slice(2) ?? plain
  const [, cell] = mobile.exec(national) ?? []
  if (cell) return { kind: 'mobile', number: cell }
  const trunk = international === undefined || national.startsWith('0') ? national : `0${national}`
  const [, area, local] = landline.exec(trunk) ?? []
  return area && local ? { kind: 'landline', number: `0${area}-${local}` } : undefined
}

/** Numbers of known length by country code, where mistakes can be seen. The 0 after +886 is often typed. */
const known: [code: string, pattern: RegExp][] = [
  ['852', /^852[2-9]\d{7}$/],
  ['853', /^853[268]\d{7}$/],
  ['886', /^886[2-9]\d{7,8}$/],
]

/** E.164: up to 15 digits with the country code. */
function abroad(typed: string): MeantPhone | undefined {
  const digits = typed.replace(/^8860/, '886')
  const pattern = known.find(([code]) => digits.startsWith(code))?.[1] ?? /^[1-9]\d{6,14}$/
  return pattern.test(digits) ? { kind: 'abroad', number: `+${digits}` } : undefined
}

/** A mobile number of the mainland, the only kind that organisers call and WeChat confirms. */
export function meantMobile(typed: string): string | undefined {
  const phone = meantPhone(typed)
  return phone?.kind === 'mobile' ? phone.number : undefined
}
