import { citizen, type Citizen, type BrowserOptions } from './support/citizen'

const question = '公司名称改了，还没拿到商标注册证，在徐汇，需要先变更申请人吗？'
const inHours = '2026-12-02T14:20:00+08:00'
const afterHours = '2026-12-02T20:15:00+08:00'

const field = (someone: Citizen) => someone.page.locator('textarea').last()

/** Signs in as a new citizen. */
async function signIn(someone: Citizen) {
  await someone.open('trainings-learning/record')
  await someone.tap(/^(登录|Sign in)$/)
  await someone.page.getByRole('textbox').first().fill('王小明')
  await someone.tap(/用这个名字继续|Go on with this name/)
  await someone.see(/还没有学习记录|Nothing here yet/)
}

/** Asks a question and opens its progress page. */
async function withQuestion(options: BrowserOptions = {}) {
  const someone = await citizen(options)
  await signIn(someone)
  await someone.open('consultations/ask', {
    kind: 'service',
    id: 'SV015',
    title: '商标变更申请受理',
  })
  await field(someone).fill(question)
  await someone.tap(/提交留言|^Send$/)
  await someone.tap(/看进度|See where it stands/)
  await someone.see(/编号 ZX|No\. ZX/)
  return someone
}

test('in working hours calling comes first, and the question refers to the page', async () => {
  const someone = await citizen({ now: inHours })
  await someone.open('services/guide', { id: 'SV015' })
  await someone.tap('一键咨询')
  await someone.see('用手机拨打，点一下复制') // a desktop browser cannot call
  await someone.look('consult-sheet')
  await someone.tap(/写留言/)
  await someone.see('附上 商标变更申请受理')
  await field(someone).fill(question)
  await someone.see('也许这里已有答案')
  await someone.look('consult-ask')
})

test.each<[string, BrowserOptions]>([
  ['dark', { dark: true }],
  ['elder', { elder: true }],
  ['english', { language: 'en' }],
])('after hours writing comes first: %s', async (name, options) => {
  const someone = await citizen({ now: afterHours, ...options })
  await someone.open('facts/sources')
  await someone.tap(/一键咨询|Ask a person/)
  await someone.see(/从明天起算，1 个工作日|counts from tomorrow, 1 working day/)
  await someone.look(`consult-sheet-closed-${name}`)
  await someone.tap(/写留言|Write to us/)
  await field(someone).fill(question)
  await someone.see(/也许这里已有答案|Already answered/)
  await someone.look(`consult-ask-${name}`)
})

test('a matching answer makes the question unnecessary', async () => {
  const someone = await citizen()
  await someone.open('consultations/ask')
  await field(someone).fill('专利年费忘了交怎么办')
  await someone.tap('年费忘了交怎么办？')
  await someone.see('这条帮到我了')
  await someone.look('consult-fitting')
  await someone.tap('这条帮到我了')
  await someone.see('太好了，这条留言没有发出')
  await someone.look('consult-helped')
})

test('an empty question is refused, and an unfinished one is kept', async () => {
  const someone = await citizen()
  await someone.open('consultations/ask')
  await someone.tap('提交留言')
  await someone.see('写一句再发，哪怕很短。')
  await someone.look('consult-missing')
  await field(someone).fill('写了一半')
  await someone.comeBack('consultations/ask')
  await someone.see('问哪方面')
  expect(await field(someone).inputValue()).toBe('写了一半')
})

test.each<[string, BrowserOptions]>([
  ['zh', {}],
  ['english', { language: 'en' }],
  ['elder', { elder: true }],
  ['dark', { dark: true }],
])('the citizen sees number, deadline and timeline: %s', async (name, options) => {
  const someone = await withQuestion(options)
  await someone.look(`consult-progress-${name}`)
  await someone.tap(/补充说明|Add to it/)
  await field(someone).fill('注册号还没有。')
  await someone.look(`consult-add-${name}`)
  await someone.tap(/^(发出|Send)$/)
  await someone.see(/您补充说|You added/)
  await someone.open('consultations/list')
  await someone.see(/公司名称改了/)
  await someone.look(`consult-list-${name}`)
})

test('withdrawing asks for confirmation and is final', async () => {
  const someone = await withQuestion()
  await someone.tap('撤回咨询')
  await someone.see('撤回后不再答复，也不能重新打开。记录还在。')
  await someone.look('consult-withdraw')
  await someone.page.locator('.sheet').getByText('撤回咨询').last().click()
  await someone.see('您撤回了咨询')
  await someone.look('consult-withdrawn')
})

test('a question asked offline is queued and sent automatically', async () => {
  const someone = await citizen()
  await signIn(someone)
  await someone.open('consultations/ask')
  await someone.see('问哪方面')
  await field(someone).fill(question)
  await someone.goOffline()
  await someone.tap('提交留言')
  await someone.see(/还没发出，已存在这部手机上/)
  await someone.look('consult-waiting')
  await someone.comeOnline()
  await someone.see(/已收到，编号 ZX/)
  await someone.look('consult-received')
})

test('eligibility is checked by criterion, and an ineligible application has an alternative', async () => {
  const someone = await citizen({ elder: true })
  await someone.open('services/guide', { id: 'SV047' })
  await someone.tap(/在这里申请人民调解/)
  await someone.see('先看合不合适')
  await someone.tap('商标侵权')
  await someone.tap('已有结论')
  await someone.see('这里可能办不了')
  await someone.look('consult-unfit')
  await someone.tap('没有')
  await someone.tap('能证明')
  await someone.see(/大体合适/)
  await someone.look('consult-unsure')
})
