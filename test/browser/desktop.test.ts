import { citizen } from './support/citizen'

const desktop = { viewport: { width: 1440, height: 900 } }

test('the first key leads past the tabs to the content', async () => {
  const someone = await citizen(desktop)
  await someone.open('services/guide', { id: 'SV015' })
  await someone.see('要带的材料')
  await someone.press('Tab')
  expect(await someone.focused()).toBe('跳到正文')
  await someone.look('skip-link')
  await someone.press('Enter')
  await someone.press('Tab')
  const inContent = () =>
    someone.page.evaluate(() => !!document.activeElement!.closest('[role=main]'))
  expect(await inContent()).toBe(true)
})

test('on a wide screen a page has its tabs and a way back', async () => {
  const someone = await citizen(desktop)
  await someone.open('tabs/services')
  await someone.tap('商标注册申请受理')
  await someone.see('要带的材料')
  await someone.look('guide-desktop')
  await someone.tap('返回')
  await someone.see('搜 87 个事项')
  await someone.tap('培训')
  await someone.see('随时可学')
  const here = someone.page.getByRole('link', { name: '培训' }).filter({ visible: true })
  expect(await here.first().getAttribute('aria-current')).toBe('page')
  await someone.look('trainings-desktop')
})

test('on a wide screen a sheet lies in the middle', async () => {
  const someone = await citizen(desktop)
  await someone.open('services/guide', { id: 'SV015' })
  await someone.tap('一键咨询')
  const { x, y, width, height } = (await someone.page.getByRole('dialog').boundingBox())!
  expect(Math.abs(x + width / 2 - 720)).toBeLessThan(2)
  expect(Math.abs(y + height / 2 - 450)).toBeLessThan(2)
  await someone.look('consult-desktop')
  await someone.press('Escape')
  await someone.page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('on a wide screen a guide has its contents and what one does next beside it', async () => {
  const someone = await citizen(desktop)
  await someone.open('services/guide', { id: 'SV014' })
  const { page } = someone
  const contents = page.getByRole('navigation', { name: '本页' })
  const fees = contents.getByRole('link', { name: '费用明细' })
  await contents.getByRole('link', { name: '一眼看完', exact: true }).waitFor()
  await fees.click()
  await page.waitForFunction(
    () => document.querySelector('.contents .is-on')?.textContent === '费用明细',
  )
  expect(await fees.getAttribute('aria-current')).toBe('page')
  const heading = page.getByRole('heading', { name: '费用明细' })
  const below = (await page.locator('.tabs').boundingBox())!.height
  const { y } = (await heading.boundingBox())!
  expect([y >= below, y < 160]).toEqual([true, true]) // not under the bar
  await contents.getByRole('link', { name: '一眼看完', exact: true }).click()
  await page.waitForFunction(
    () => document.querySelector('.contents .is-on')?.textContent === '一眼看完',
  )
  expect((await page.getByRole('main').boundingBox())!.y).toBeGreaterThanOrEqual(below - 1)

  const side = page.getByRole('complementary')
  await side.getByRole('button', { name: '网上申请' }).waitFor()
  expect(await page.locator('.action-bar').count()).toBe(0)
  await side.getByRole('button', { name: '一键咨询' }).click()
  await page.getByRole('dialog').waitFor()
  await someone.press('Escape')

  await page.setViewportSize({ width: 1100, height: 800 })
  await side.waitFor()
  await contents.waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 1000, height: 800 })
  await side.waitFor({ state: 'detached' })
  await page.locator('.action-bar').waitFor()
})
