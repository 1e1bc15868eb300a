import fc from 'fast-check'
import { checkText, splitText } from '../../../server/infra/content-check'
import type { WeChat } from '../../../server/infra/wechat/wechat'
import { startWeChat } from '../../support/wechat'

let stand: Awaited<ReturnType<typeof startWeChat>>
beforeEach(async () => {
  stand = await startWeChat()
  stand.words.set('违法', 'risky')
  stand.words.set('可疑', 'review')
})
afterEach(() => stand.close())

const text = '商标被人抢注了怎么办？'
const check = (text: string, whose: { wechat?: WeChat; openid?: string | null } = {}) =>
  checkText({ wechat: stand.wechat, openid: 'o-lin', text, ...whose })

test('a harmless text passes; WeChat receives its author', async () => {
  expect(await check(text)).toBe('passed')
  expect(stand.checked).toEqual([text])
})

test('a risky text is risky; one that needs review passes, because staff read it', async () => {
  expect(await check('这是违法的内容')).toBe('risky')
  expect(await check('这是可疑的内容')).toBe('passed')
})

test('a long text is checked completely, including across cuts', async () => {
  const filler = '字'.repeat(2499)
  expect(await check(`${filler}违法${'字'.repeat(3000)}`)).toBe('risky')
  expect(await check(`${filler}${filler}违法`)).toBe('risky')
  expect(await check(filler.repeat(2))).toBe('passed')
})

test('the pieces cover the text, and none exceeds WeChat’s limit', () => {
  const texts = fc.string({ unit: fc.constantFrom('字', 'a', '😀', '\n'), maxLength: 9000 })
  fc.assert(
    fc.property(texts, (whole) => {
      const pieces = splitText(whole)
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2500)
      expect(pieces[0]).toBe(whole.slice(0, pieces[0]!.length))
      let told = ''
      for (const piece of pieces) {
        const kept = [...piece].slice(told ? 100 : 0).join('')
        told += kept
      }
      expect(told).toBe(whole)
    }),
    { numRuns: 200 },
  )
})

describe('a text is still due', () => {
  test.each([
    ['WeChat stays busy', ['busy', 'busy', 'busy']],
    ['it hangs up', ['hangs up']],
    ['it answers with a page', ['broken']],
    ['it has been asked too often', [44991]],
    ['its settings are wrong', [40125]],
  ] as const)('while %s', async (_, instead) => {
    stand.nextAt('/wxa/msg_sec_check', ...instead)
    expect(await check(text)).toBe('due')
    expect(await check(text)).toBe('passed')
  })

  test('while WeChat issues no valid token', async () => {
    stand.next(40125)
    expect(await check(text)).toBe('due')
    expect(await check(text)).toBe('passed')
    stand.spoilToken()
    expect(await check(text)).toBe('passed')
  })

  test('when WeChat does not reply in time', async () => {
    stand.nextAt('/wxa/msg_sec_check', 'silent')
    expect(await check(text, { wechat: stand.hasty })).toBe('due')
    expect(await check(text, { wechat: stand.gone })).toBe('due')
  })

  test('if its author is unknown to WeChat or has not used it for two hours', async () => {
    expect(await check(text, { openid: null })).toBe('due')
    stand.longGone.add('o-lin')
    expect(await check(text)).toBe('due')
  })

  test('after two seconds, even if other calls may take longer', async () => {
    stand.nextAt('/wxa/msg_sec_check', 'silent')
    const from = Date.now()
    expect(await check(text)).toBe('due')
    expect(Date.now() - from).toBeLessThan(4000)
  })
})

test('without WeChat nothing is checked', async () => {
  expect(await checkText({ wechat: undefined, openid: 'o-lin', text })).toBe('off')
})
