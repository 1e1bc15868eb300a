import { homeText } from '@/features/home/home.text'
import { mattersText } from '@/features/people/matters/matters.text'
import { citizen, type BrowserOptions } from './support/citizen'

test.each<[string, BrowserOptions]>([
  ['zh', {}],
  ['en', { language: 'en' }],
  ['elder', { elder: true }],
  ['dark', { dark: true }],
])('home and 我的 begin with what waits for the citizen: %s', async (name, options) => {
  const language = options.language ?? 'zh'
  const someone = await citizen(options)
  await someone.open('trainings-learning/record')
  await someone.tap(/^(登录|Sign in)$/)
  await someone.tap('示例学员')
  await someone.page.waitForURL(/trainings-learning\/record/) // back from the sign-in
  await someone.comeBack('tabs/home')
  await someone.see(homeText[language].myTurn)
  await someone.look(`home-yours-${name}`)
  await someone.open('tabs/me')
  await someone.see(mattersText[language].yours)
  await someone.look(`me-matters-${name}`)
})

test('with a position, the nearest outlets are shown; it is not requested before', async () => {
  const someone = await citizen({ location: [121.4737, 31.2304] })
  await someone.open('tabs/home')
  await someone.see('用我的大概位置')
  await someone.tap(/用我的大概位置/)
  await someone.see(/公里/)
  await someone.look('home-located')
})

test('if the position is denied, a district is chosen and remembered', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.tap(/用我的大概位置/)
  await someone.see(/没有用您的位置/)
  await someone.look('home-refused')
  await someone.tap('选一个区')
  await someone.look('home-districts')
  await someone.tap('徐汇区')
  await someone.see('徐汇区的网点')
  await someone.comeBack('tabs/home')
  await someone.see('徐汇区的网点')
  await someone.look('home-district')
})

test('a phone set to English starts in English, and can switch to Chinese', async () => {
  const someone = await citizen({ language: 'en' })
  await someone.open('tabs/home')
  await someone.see('What do you need?')
  await someone.tap('切换到中文')
  await someone.see('您想办什么？')
})

test('one tap switches to elder mode, permanently', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.tap('大字')
  await someone.see('标准字')
  await someone.comeBack('tabs/home')
  await someone.see('标准字')
})

test('the consult sheet opens, closes and gives the focus back, all by keyboard', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.see('常办事项')
  await someone.tabTo(/一键咨询/)
  await someone.press('Enter')
  await someone.see(/号码待核实/)
  await someone.look('home-consult')
  await someone.press('Escape')
  expect(await someone.focused()).toContain('一键咨询')
})

test('a tap beside the consult sheet closes it', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.tap(/一键咨询/)
  await someone.see(/号码待核实/)
  await someone.page.mouse.click(20, 60)
  await someone.page.getByText(/号码待核实/).waitFor({ state: 'hidden' })
})

test('every link of the home page works by keyboard', async () => {
  const someone = await citizen()
  await someone.open('tabs/home')
  await someone.see('常办事项')
  await someone.tabTo(/办事项/)
  await someone.press('Enter')
  await someone.see('给谁办')
})
