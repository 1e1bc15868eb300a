import { startPhone } from './phone/phone'
import { signedInStorage } from './sample-data'

jest.setTimeout(60_000)

const limit = 4_096
const page = 'pages/consultations/ask/index'
const question =
  '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？我们在徐汇，去年十月提交的，现在公告期已经过了。'

const phones: ReturnType<typeof startPhone>[] = []
afterEach(() => phones.splice(0).forEach((phone) => phone.stop()))

function started(options: Parameters<typeof startPhone>[0] = {}) {
  const phone = startPhone({ now: '2026-12-02T14:20:00+08:00', ...options })
  phones.push(phone)
  return phone
}

test('typing a question transfers little data, however long it is', async () => {
  const phone = started()
  await phone.open(page)
  const sizes: number[] = []
  for (const length of [1, 5, 10, 20, question.length])
    for (const { bytes } of await phone.type('您的问题', question.slice(0, length)))
      sizes.push(bytes)
  for (const { bytes } of await phone.type('您的问题', question.repeat(30).slice(0, 2000)))
    sizes.push(bytes)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limit)
})

test('what does not fit is kept, counted and not sent', async () => {
  const phone = started()
  await phone.open(page)
  await phone.type('您的问题', '字'.repeat(2010))
  expect(phone.screen().words).toContain('多了 10 字')
  await phone.tap('提交留言')
  const sent = phone.calls.filter(({ options }) => JSON.stringify(options ?? '').includes('字字'))
  expect(sent.filter(({ api }) => api === 'request')).toEqual([])
  await phone.type('您的问题', '字'.repeat(2000))
  expect(phone.screen().words).toContain('还能写 0 字')
})

test('matching answers are offered while typing, also offline', async () => {
  const stored = new Map<string, string>()
  const before = started({ stored })
  await before.open('pages/tabs/home/index')
  const phone = started({ stored, offline: true })
  await phone.open(page)
  await phone.type('您的问题', '专利年费忘了交怎么办')
  expect(phone.screen().words).toContain('年费忘了交怎么办？')
  await phone.tap('年费忘了交怎么办？')
  await phone.tap('这条帮到我了')
  expect(phone.screen().words).toContain('这条留言没有发出')
  expect([...stored.values()].join()).toContain('/api/answers/FQ014/helped/')
})

test('a queued question survives the app being killed and is sent once', async () => {
  const stored = await signedInStorage('learner')
  const first = started({ stored })
  await first.open('pages/tabs/home/index')
  first.setOffline(true)
  await first.open(page)
  await first.type('您的问题', question)
  await first.tap('提交留言')
  expect(first.screen().words).toContain('还没发出，已存在这部手机上')
  const next = started({ stored })
  await next.open('pages/tabs/outlets/index')
  const questionCalls = () =>
    next.calls.filter(
      ({ api, options }) =>
        api === 'request' && /\/api\/consultations\//.test((options as { url: string }).url),
    )
  expect(questionCalls()).toHaveLength(1)
  await next.open('pages/consultations/list/index')
  expect(next.screen().words).toContain('公司名称改了')
  expect(next.screen().words).toContain('等待答复')
  expect(questionCalls()).toHaveLength(1)
})

test('an unfinished question survives the app being killed', async () => {
  const stored = new Map<string, string>()
  const phone = started({ stored })
  await phone.open(page)
  await phone.type('您的问题', '写了一半')
  await phone.tap('人民调解')
  const again = started({ stored })
  await again.open(page)
  expect(JSON.stringify(again.drawn())).toContain('写了一半')
  expect(again.screen().words).toContain('要申请人民调解')
})
