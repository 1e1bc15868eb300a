import { halfWidth, withoutInvisible } from '../shared/as-meant/characters.rules'
import { meantPhone } from '../shared/as-meant/phone.rules'

/** 12345, 96123, 95598 and the like; a local number without its area code. */
const short = /^(?:1\d{4}|9\d{4,7}|[2-9]\d{6,7})$/
const freephone = /^[48]00-?\d{3,4}-?\d{3,4}$/

/** A number of an office as it is dialled here; undefined if it is none, or abroad. */
export function dialledNumber(typed: string): string | undefined {
  const plain = halfWidth(withoutInvisible(typed)).replace(/\s/g, '')
  if (short.test(plain)) return plain
  if (freephone.test(plain) && plain.replace(/-/g, '').length === 10) return plain
  const phone = meantPhone(typed)
  return phone && phone.kind !== 'abroad' ? phone.number : undefined
}
