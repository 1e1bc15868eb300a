import Taro from '@tarojs/taro'
import { caller, setTransport } from '@/platform/http'
import { messageRoutes } from '@/contract/messages/messages.routes'
import { wechatTransport } from '@/platform/wechat-transport'
import { ready } from '@/shared/lib/remote'

/** Answers like WeChat, with these headers. */
const answerWith = (header: Record<string, string>) =>
  Object.assign(Taro, { request: () => Promise.resolve({ statusCode: 200, data: [], header }) })

const read = () => {
  setTransport(wechatTransport(''))
  return caller(messageRoutes)('listMessages', { query: {} }, { quietly: true })
}

test.each(['Link', 'link'])(
  'a phone that calls the header %s finds the next page',
  async (name) => {
    answerWith({ [name]: '<?show=done&after=WyIwMTk2Il0>; rel="next"' })
    expect(await read()).toEqual(ready([], 'WyIwMTk2Il0'))
  },
)

test('a list without the header ends', async () => {
  answerWith({ date: 'Sun, 29 Nov 2026 06:00:00 GMT' })
  expect(await read()).toEqual(ready([]))
})
