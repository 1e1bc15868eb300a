import { halfWidth, withoutInvisible } from './characters.rules'
import { meantName } from './name.rules'
import { toSimplified } from './simplified.rules'

const han = '\\u3400-\\u9fff'
const spaceAtHan = new RegExp(` +(?=[${han}])|([${han}]) +`, 'g')

/**
 * What names are compared and searched by. Case, accents, dots, traditional characters and spaces between
 * Chinese characters make no difference; Latin words stay apart.
 */
export const nameKey = (name: string) =>
  toSimplified(withoutInvisible(halfWidth(meantName(name))))
    .normalize('NFD')
    .replace(/[\u0300-\u036f·]/g, '')
    .replace(spaceAtHan, '$1')
    .toLowerCase()

/** Whether a name contains what was typed. */
export const matchesName = (name: string, typed: string) => nameKey(name).includes(nameKey(typed))
