import { windowOfToday } from '../support/window-of-today'
import { citizen, type BrowserOptions } from './support/citizen'

async function clerk(options: BrowserOptions = {}) {
  const someone = await citizen(options)
  await someone.open('consultations-staff/case-list')
  await someone.tap(/^(登录|Sign in)$/)
  await someone.tap('示例主管')
  await someone.see(/今天的排队和预约|Queue and appointments/)
  return someone
}

const outlets = 'OL075 OL076 OL077'.split(' ')

test.each<[string, BrowserOptions]>([
  ['zh', {}],
  ['english', { language: 'en' }],
  ['elder', { elder: true }],
])(
  'the staff of an outlet calls who is next, and looks after windows: %s',
  async (name, options) => {
    const at = await windowOfToday(outlets.shift()!)
    const { id: visit } = await at.takeNumber('learner')
    await at.takeNumber('agent')
    const someone = await clerk(options)
    const of = { outlet: at.outlet }
    await someone.open('visits-staff/queue', of)
    await someone.see(/2 人在等|2 waiting/)
    await someone.look(`reception-queue-${name}`)
    const sent: string[] = []
    someone.page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url())
    })
    await someone.page.getByRole('button', { name: /^(下一位|Next)$/ }).dblclick()
    await someone.see(/1 人在等|1 waiting/)
    expect(sent).toHaveLength(1)
    await someone.look(`reception-called-${name}`)
    // Each in its own tab, because a text of one page could satisfy the check for the next.
    for (const [page, words] of [
      ['windows', /1 号窗口/],
      ['dashboard', /来办的人|Visits/],
    ] as const) {
      await someone.comeBack(`visits-staff/${page}`, of)
      await someone.see(words)
      await someone.look(`reception-${page}-${name}`)
    }
    const windowQuery = { ...of, id: at.window }
    for (const [page, words] of [
      ['window', /^(保存|Save)$/],
      ['code', /号窗口/],
      ['slots', /\d+ 月 \d+ 日|\d+ [A-Z][a-z]+/],
    ] as const) {
      await someone.comeBack(`visits-staff/${page}`, windowQuery)
      await someone.see(words)
      await someone.look(`reception-${page}-${name}`)
    }
    await someone.comeBack('visits-staff/scan', { ...of, window: at.window })
    await someone.look(`reception-scan-${name}`)
    const order = await at.repaired('learner', await at.finish('learner', visit))
    await someone.comeBack('ratings-staff/rectifications')
    await someone.look(`oversight-orders-${name}`)
    await someone.comeBack('ratings-staff/rectification', { id: order })
    await someone.see(/来了两次/)
    await someone.look(`oversight-order-${name}`)
    await someone.comeBack('ratings-staff/ratings', of)
    await someone.see(/还没有公布的评价|No published ratings yet/) // not five people have rated
    await someone.look(`oversight-ratings-${name}`)
    await someone.comeBack('ratings-staff/units')
    await someone.see(/合计|Total/)
    await someone.look(`oversight-units-${name}`)
  },
)
