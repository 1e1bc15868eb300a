import { Refusal } from '../../../../server/infra/http/refusal'
import { parseTemplates, type Templates } from '../../../../server/infra/wechat/templates'
import { accessToken } from '../../../../server/infra/wechat/token'
import { startWeChat } from '../../../support/wechat'

const templates: Templates = {
  offer: {
    id: 'T-offer',
    data: {
      thing1: 'title',
      time2: 'until',
      thing3: 'words',
      phrase4: '=请尽快答复吧',
      thing5: 'until',
    },
  },
}
const facts = {
  title: '商业秘密保护实务：从合规体系建设到侵权应对',
  until: '2026-12-02T18:20:00.000Z',
  at: '2026-12-02T06:20:00.000Z',
}
const offer = { openid: 'o-wang', kind: 'offer', page: 'pages/x', facts } as const

let stand: Awaited<ReturnType<typeof startWeChat>>

beforeEach(async () => {
  stand = await startWeChat(templates)
})
afterEach(() => stand.close())

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

describe('the openid of a sign-in code', () => {
  const ask = () => stand.wechat.openidOf('c1')
  beforeEach(() => {
    stand.codes.set('c1', 'o-wang')
  })

  test('is returned once per code', async () => {
    expect(await ask()).toBe('o-wang')
    expect(await ask()).toBeUndefined()
  })

  test.each([40163, 40226])(
    'is undefined for a code that WeChat rejects with %s',
    async (errcode) => {
      stand.next(errcode)
      expect(await ask()).toBeUndefined()
    },
  )

  test('is requested again while WeChat is busy, a limited number of times', async () => {
    stand.next('busy', 'busy')
    expect(await ask()).toBe('o-wang')
    stand.codes.set('c1', 'o-wang')
    stand.next('busy', 'busy', 'busy')
    expect(await refusal(ask())).toBe('unavailable')
  })

  test.each(['hangs up', 'broken'] as const)(
    'is unavailable when WeChat fails: %s',
    async (how) => {
      stand.next(how)
      expect(await refusal(ask())).toBe('unavailable')
    },
  )

  test('is unavailable when WeChat does not reply in time', async () => {
    stand.next('silent')
    expect(await refusal(stand.hasty.openidOf('c1'))).toBe('unavailable')
  })

  test('is unavailable when WeChat cannot be reached', async () => {
    expect(await refusal(stand.gone.openidOf('c1'))).toBe('unavailable')
  })

  test('is refused as too frequent when WeChat says so', async () => {
    stand.next(45011)
    expect(await refusal(ask())).toBe('too_many')
  })

  test('fails with wrong settings, and the error contains no secret', async () => {
    stand.next(40125)
    const error = (await ask().catch((reason: unknown) => reason)) as Error & { code: string }
    expect(error.code).toBe('WECHAT_40125')
    expect(`${error.message}${error.stack}`).not.toMatch(/s3cret|c1\b/)
  })
})

describe('a phone number', () => {
  const ask = (code = 'p1') => stand.wechat.phoneOf(code)

  test.each(['86', 86])('is returned with the country code as %p', async (country) => {
    stand.phones.set('p1', { number: '13911112222', country })
    expect(await ask()).toBe('13911112222')
    expect(await ask()).toBeUndefined()
  })

  test('of another country is refused', async () => {
    stand.phones.set('p1', { number: '5551234', country: '1' })
    expect(await ask()).toBeUndefined()
  })

  test('is requested with a cached token', async () => {
    await Promise.all([ask(), ask('p2'), ask('p3')])
    expect(stand.requests.filter((path) => path.endsWith('stable_token'))).toHaveLength(1)
  })

  test('is requested with a new token when the cached one is rejected', async () => {
    await ask()
    stand.spoilToken()
    stand.phones.set('p1', { number: '13911112222' })
    expect(await ask()).toBe('13911112222')
  })
})

test('a token is renewed before it expires', async () => {
  let now = 0
  let given = 0
  const answer = async () => ({ access_token: `t${++given}`, expires_in: 7200 })
  const token = accessToken(answer, () => now)
  expect([await token.get(), await token.get()]).toEqual(['t1', 't1'])
  now = (7200 - 300) * 1000
  expect(await token.get()).toBe('t2')
})

describe('a message', () => {
  const push = () => stand.wechat.push(offer)

  test('fills its template within the length of each field, with times of Shanghai', async () => {
    expect(await push()).toBe('sent')
    expect(stand.sent).toMatchObject([
      { touser: 'o-wang', template_id: 'T-offer', page: 'pages/x' },
    ])
    expect(stand.sent[0]!.data).toEqual({
      thing1: { value: '商业秘密保护实务：从合规体系建设到侵权…' },
      time2: { value: '2026年12月3日 02:20' },
      thing3: { value: '无' },
      phrase4: { value: '请尽快答…' },
      thing5: { value: '12 月 3 日 周四 2:20 前' },
    })
  })

  test('calls the start of what it reminds of no due time', async () => {
    await stand.wechat.push({ ...offer, facts: { ...facts, startsAt: facts.until } })
    expect(stand.sent[0]!.data).toMatchObject({ thing5: { value: '2026年12月3日 2:20' } })
  })

  test.each([
    ['they took their consent back', [43101], 'refused'],
    ['WeChat stays busy', ['busy', 'busy', 'busy'], 'busy'],
    ['no answer comes', ['hangs up'], 'unknown'],
  ] as const)('when %s', async (_, instead, pushed) => {
    for (const answer of instead) stand.nextAt('/cgi-bin/message/subscribe/send', answer)
    expect(await push()).toBe(pushed)
  })

  test('that was never sent may be retried', async () => {
    expect(await stand.gone.push(offer)).toBe('busy')
    stand.nextAt('/cgi-bin/stable_token', 'hangs up')
    expect(await push()).toBe('busy')
  })

  test('that WeChat rejects is a failure of the settings', async () => {
    stand.nextAt('/cgi-bin/message/subscribe/send', 47003)
    await expect(push()).rejects.toMatchObject({ code: 'WECHAT_47003' })
  })
})

describe('templates', () => {
  test('are configured as JSON', () => {
    expect(parseTemplates(JSON.stringify(templates))).toEqual(templates)
  })
  test.each([
    '{',
    '[]',
    '{"ofer":{"id":"T","data":{}}}',
    '{"offer":{"id":"T","data":{"thing1":"titel"}}}',
  ])('that are invalid prevent the start: %s', (json) =>
    expect(parseTemplates(json)).toBeUndefined(),
  )
})
