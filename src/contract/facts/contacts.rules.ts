import { withoutInvisible } from '../shared/as-meant/characters.rules'
import { own } from '../shared/own.rules'

const chineseDigits = '〇一二三四五六七八九'
const otherDigits: Record<string, string> = { 零: '0', 幺: '1', 壹: '1', 两: '2', 洞: '0' }

/** Full-width, circled and Chinese digits as plain ones; characters that nobody sees left out. */
const plain = (text: string) =>
  withoutInvisible(text)
    .normalize('NFKC')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
    .replace(/[零幺壹两洞]/g, (digit) => own(otherDigits, digit)!)

/** A day or a range of years, whose digits are no telephone number. */
const dates =
  /(?:19|20)\d\d ?(?:年|[-/.] ?)(?:1[0-2]|0?[1-9]) ?(?:月|[-/.] ?)(?:[12]\d|3[01]|0?[1-9])(?!\d)|(?:19|20)\d\d[-–~至](?:19|20)\d\d(?!\d)/g

/** Five digits or more, in groups or not: 12345, 6288 1234, 400-820-1234. */
const number = /\d(?:[ ().·_\u2010-\u2015\u2212-]{0,3}\d){4,}/
const url =
  /https?:|www\.|[a-z0-9-]+ ?[.。] ?[a-z]{2,}(?![a-z])|\S\.(?:中国|公司|网络|网址|政务|香港)/i
/** Accounts of chats and payments, where people are sent to somebody. */
const account =
  /微信|薇信|威信|公众号|小程序|二维码|扫码|支付宝|钉钉|飞书|抖音|企鹅|扣扣|群号|w(?:e)?chat|weixin|alipay|telegram|whatsapp|(?:^|[^a-z])(?:vx|wx|qq|line)(?![a-z])/i
/** Such as wx_abc12345: a name with digits, which are no words. */
const identifier = /[a-z][a-z0-9_-]*[0-9_][a-z0-9_-]*/gi

/** Whether a text gives a telephone number, a link or an account. It may be mistaken: then somebody looks at it. */
export function leadsElsewhere(text: string): boolean {
  const words = plain(text).replace(dates, ' ')
  const identifiers = words.match(identifier) ?? []
  return (
    number.test(words) ||
    url.test(words) ||
    account.test(words) ||
    identifiers.some((digits) => digits.length >= 6)
  )
}
