import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { ServiceDone } from '@/contract/ratings/ratings.schema'
import type { Visit } from '@/contract/visits/visits.schema'
import { figuresText } from '@/features/ratings/figures/figures.text'
import { homeText } from '@/features/home/home.text'
import { getThereText } from '@/shared/get-there.text'
import { tokenOf, tokenOfVisitor, windowOfToday } from '../support/window-of-today'
import type { Citizen } from './support/citizen'
import { signedInWith } from './support/signed-in'

/**
 * What people come for, from 首页 to the end, with the taps that it takes: a screen that comes in between costs
 * everybody one more. Typing into a field that is there does not count.
 */
async function atHome(name: string) {
  let taps = 0
  const someone = await signedInWith(await tokenOfVisitor(name))
  await someone.open('tabs/home')
  await someone.see(homeText.zh.usual)
  const tap = async (words: string | RegExp) => {
    taps++
    await someone.tap(words)
  }
  const tapFirst = async (selector: string, hasText: string | RegExp) => {
    taps++
    await someone.page.locator(selector, { hasText }).filter({ visible: true }).first().click()
  }
  return { someone, tap, tapFirst, taps: () => taps }
}

const shownField = ({ page }: Citizen, kind: 'input' | 'textarea') =>
  page.locator(kind).filter({ visible: true }).last()

/** The body of the next answer to a PUT of such a path. Ask for it before the tap that sends it. */
async function nextAnswer<T>({ page }: Citizen, path: RegExp): Promise<T> {
  const response = await page.waitForResponse(
    (answer) => path.test(answer.url()) && answer.request().method() === 'PUT',
  )
  return (await response.json()) as T
}

async function actOnCase(id: string, act: object) {
  const answer = await fetch(`${process.env.TEST_SERVER}/api/staff/consultations/${id}/acts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf('agent')}`,
    },
    body: JSON.stringify({ key: uuidV7(Date.now()), ...act }),
  })
  expect([await answer.text(), answer.status]).toEqual([expect.anything(), 200])
}

test('a window for a trademark, and the way there', async () => {
  const { someone, tap, tapFirst, taps } = await atHome('示例找路')
  await tap(/^商标注册申请受理/)
  await tapFirst('.cell', /^国家知识产权局商标业务上海青浦受理窗口/)
  await someone.page.evaluate(() => {
    window.open = (url) => {
      document.title = String(url) // in place of leaving for another host
      return null
    }
  })
  await tap(getThereText.zh.directions.search)
  expect(await someone.page.title()).toContain('uri.amap.com')
  expect(taps()).toBe(3)
})

test('whether one qualifies for reduced fees', async () => {
  const { someone, tap, tapFirst, taps } = await atHome('示例费减')
  await tapFirst('.search-field', homeText.zh.search)
  await shownField(someone, 'input').fill('费减')
  await tap(/专利费用减缴/)
  await someone.see('您符合吗')
  expect(taps()).toBe(2)
})

test('a question, what staff ask back, and opening it again', async () => {
  const { someone, tap, taps } = await atHome('示例提问')
  const answer = nextAnswer<{ id: string }>(someone, /\/api\/consultations\/[^/]+$/)
  await tap(/一键咨询/)
  await tap(/写留言/)
  await shownField(someone, 'textarea').fill('公司改名了，商标要先变更吗？')
  await tap('提交留言')
  const { id } = await answer
  expect(taps()).toBe(3)

  await actOnCase(id, { do: 'claim' })
  await actOnCase(id, { do: 'ask_back', text: '请问注册号是多少？' })
  await someone.comeBack('tabs/home')
  await tap(/请问注册号是多少/)
  await someone.see('您的补充')
  await shownField(someone, 'textarea').fill('还没有注册号。')
  await tap('发出补充')
  await someone.see('您补充说')
  expect(taps()).toBe(5)

  await actOnCase(id, { do: 'reply', text: '先变更，再转让。', cites: [] })
  await someone.comeBack('tabs/home')
  await tap(/先变更，再转让/)
  await someone.see('先变更，再转让')
  await tap('没解决')
  await shownField(someone, 'textarea').fill('变更要多久？')
  await tap(/^发出$/)
  await someone.see(/您重新打开了/)
  expect(taps()).toBe(8)
})

test('a training signed up for, and cancelled', async () => {
  const { someone, tap, tapFirst, taps } = await atHome('示例报名')
  await tapFirst('.tabs__tab', '培训')
  await tapFirst('.session', /海外知识产权布局/)
  await tap(/^报名/)
  await someone.see('谁来参加')
  await tap(/^报名/)
  expect(taps()).toBe(4)
  await tap(/取消报名/)
  await tapFirst('.sheet .btn', '取消报名')
  await someone.see('已取消报名')
  expect(taps()).toBe(6)
})

test('what others say of an outlet', async () => {
  const { someone, tap, tapFirst, taps } = await atHome('示例看评')
  await tap(new RegExp(homeText.zh.ratings))
  await tapFirst('.cell', /人评/)
  await someone.see(figuresText.zh.texts)
  expect(taps()).toBe(2)
})

test('an application for aid', async () => {
  const { someone, tap, tapFirst, taps } = await atHome('示例维权')
  await tapFirst('.search-field', homeText.zh.search)
  await shownField(someone, 'input').fill('维权援助')
  await tapFirst('.search__best', '维权援助')
  await tap('网上申请')
  await someone.see('提交申请')
  expect(taps()).toBe(3)
})

/** Whoever waits at the outlet already, as its samples do, comes first. */
async function call({ work, window }: Awaited<ReturnType<typeof windowOfToday>>, visit: string) {
  for (let calls = 0; calls < 30; calls++) {
    const { entries } = await work({ do: 'next', window })
    const called = entries.filter(({ status }) => status === 'called').map(({ id }) => id)
    if (called.includes(visit)) return
    for (const other of called) await work({ do: 'arrive', visit: other, window })
  }
  throw new Error('The number is never called')
}

/** The time of an appointment does not come while a test runs, so whoever booked comes today with a number. */
test('an appointment; and a number, the arrival, a poor rating and its repair', async () => {
  const at = await windowOfToday('OL016')
  const { someone, tap, tapFirst, taps } = await atHome('示例办事')
  await tap(/^商标注册申请受理/)
  await tapFirst('.cell', /^国家知识产权局商标业务上海青浦受理窗口/)
  await tapFirst('.slots__time', /余 1/)
  await tap(/^预约$/)
  await someone.see(/已预约|就在今天/) // the first time may be today's
  expect(taps()).toBe(4)

  await someone.open('visits/outlet', { id: at.outlet })
  const numbered = nextAnswer<Visit>(someone, /\/api\/visits\/[^/]+$/)
  await tap(/^取号$/)
  const { id: visit } = await numbered
  await someone.see('您的号')
  await call(at, visit)
  await someone.comeBack('tabs/home')
  await someone.see(/请到 1 号窗口/)
  await at.work({ do: 'arrive', visit, window: at.window })
  await at.work({ do: 'finish', visit })
  expect(taps()).toBe(5)

  await someone.comeBack('tabs/home')
  await tap(/请您评价/)
  await tap(/^不满意$/)
  await tap(/^马上联系我/)
  const answer = nextAnswer<ServiceDone>(someone, /\/api\/services-done\/[^/]+\/rating$/)
  await tap('提交评价')
  const { rating } = await answer
  await someone.see(/整改/)
  expect(taps()).toBe(9)

  await at.putRight(rating!.rectification!)
  await someone.comeBack('tabs/home')
  await tap(/改好了吗，请确认/)
  await tap(/^改好了$/)
  await tap('改好了，结束整改')
  await someone.see('您确认改好了')
  expect(taps()).toBe(12)
})
