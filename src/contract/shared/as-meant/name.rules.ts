import { halfWidth } from './characters.rules'
import { meantLine } from './text.rules'

/** The dots that keyboards offer within names. The one meant is U+00B7, by 民委发〔2016〕33号. */
const dots = / ?[·•‧∙⋅・･﹒] ?/g
const dotBetweenHan = /([\u3400-\u9fff])[.．](?=[\u3400-\u9fff])/g

const wideLetters = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g

/** A person's name as meant, for storing: what can be seen of it stays as typed, but for the dot and full width. */
export const meantName = (typed: string) =>
  meantLine(withoutJoiners(typed))
    .normalize()
    .replace(wideLetters, halfWidth)
    .replace(dots, '·')
    .replace(dotBetweenHan, '$1·')

const withoutJoiners = (text: string) => text.replace(/[\u200c\u200d]/g, '')
