/**
 * Somebody with a browser, at the preview as it is shipped (dist/h5) on the server as it is shipped.
 *
 *   test('an outlet is found by its district', async () => {
 *     const someone = await citizen({ language: 'en', elder: true })
 *     await someone.open('tabs/outlets')
 *     await someone.tap('Xuhui')
 *     await someone.see('26 outlets')
 *     await someone.look('outlets-en-elder')
 *   })
 *
 * Build first: `npm run build:h5`; then `npx jest test/browser/outlets`. `npm test` does both.
 * After each test every citizen leaves, and the test fails on what they met on the way: a console
 * error, an exception, a request that failed or went to another host. `look` waits until the screen
 * is still, saves a picture of it (to LOOKS, else a temporary folder that is printed at the end) and
 * fails on what keeps people out: see ../in-page/flaws.ts. Call it on every screen you visit.
 */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { browser, closeBrowser } from './browser'
import { front, type Front } from './front'
import { inPageScript } from './in-page'
import { arrived, lookAt } from './look'
import { watch, type Trouble } from './trouble'

export interface Wish {
  language?: 'zh' | 'en'
  elder?: boolean
  dark?: boolean
  viewport?: { width: number; height: number }
  /** [longitude, latitude], WGS-84 as a browser tells it. Not said: asked, and refused. */
  location?: [number, number]
  /** The clock on the wall, as 2026-12-02T14:20:00+08:00. Not said: the real one. */
  now?: string
  timeZone?: string
}

export type Citizen = Awaited<ReturnType<typeof citizen>>

const phone = { width: 375, height: 812 }
jest.setTimeout(60_000)
const present = new Set<{ leave: () => Promise<void> }>()

/** A new one: nothing stored, never been here. */
export async function citizen(wish: Wish = {}) {
  const way = await front(process.env.TEST_SERVER!)
  const context = await (await browser()).newContext(settingsFor(wish))
  const trouble = watch(context, way)
  await context.addInitScript({ content: inPageScript() })
  if (wish.elder) await context.addInitScript(chooseElder)
  let page = await newPage()

  async function newPage(): Promise<Page> {
    const opened = await context.newPage()
    opened.setDefaultTimeout(15_000)
    if (wish.now) await opened.clock.setFixedTime(wish.now)
    return opened
  }

  const someone = {
    get page() {
      return page
    },
    way,
    /** A page, named by its folder in src/pages as in platform/navigation.ts: `tabs/home`. */
    async open(name: string, params: Record<string, string> = {}) {
      const query = new URLSearchParams(params).toString()
      await page.goto(`${way.url}/#/pages/${name}/index${query && `?${query}`}`)
    },
    /** Closes the tab and comes back: what is kept is kept, nothing else. */
    async comeBack(name: string, params?: Record<string, string>) {
      await page.close()
      page = await newPage()
      await someone.open(name, params)
    },
    /** What can be seen now; it waits for it. */
    see: (words: string | RegExp) => shown(page, words).waitFor(),
    /** Presses what says so: its role counts, not its make. */
    async tap(words: string | RegExp) {
      await control(page, words).waitFor()
      await arrived(page)
      await control(page, words).click()
    },
    type: (words: string) => page.keyboard.type(words),
    /** What comes next is refused by the server, and the screen has to say so. */
    willBeRefused: (status: number) => trouble.allow(status),
    ...networkOf(context, way, trouble),
    ...keysOf(() => page),
    /** Waits until the browser has put aside all it needs to open the preview without a network. */
    keptForOffline: () => page.evaluate(async () => void (await navigator.serviceWorker.ready)),
    /** What the site has kept is gone, but for the preview itself. */
    forget: () => page.evaluate(() => localStorage.clear()),
    /** Saves a picture, and fails on what keeps anybody from using this screen. */
    look: (picture: string) => lookAt(page, { picture, leastTarget: wish.elder ? 60 : 44 }),
    async leave() {
      present.delete(someone)
      await context.close()
      await way.close()
      expect(trouble.met()).toEqual([])
    },
  }
  present.add(someone)
  return someone
}

afterEach(async () => {
  for (const someone of [...present]) await someone.leave()
})
afterAll(closeBrowser)

function networkOf(context: BrowserContext, way: Front, trouble: Trouble) {
  return {
    /** The network is gone, and the browser knows. */
    async goOffline() {
      trouble.expect(true)
      await way.close()
      await context.setOffline(true)
    },
    /** The network is there, and nobody answers. */
    async loseServer() {
      trouble.expect(true)
      await way.close()
    },
    async comeOnline() {
      await way.open()
      await context.setOffline(false)
      trouble.expect(false)
    },
  }
}

function settingsFor(wish: Wish): BrowserContextOptions {
  const [longitude, latitude] = wish.location ?? []
  const place = longitude !== undefined && latitude !== undefined && { longitude, latitude }
  return {
    locale: wish.language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: wish.timeZone ?? 'Asia/Shanghai',
    colorScheme: wish.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    viewport: wish.viewport ?? phone,
    deviceScaleFactor: 2,
    permissions: place ? ['geolocation'] : [],
    ...(place && { geolocation: place }),
  }
}

function keysOf(page: () => Page) {
  const focused = () =>
    page().evaluate(() => {
      const { activeElement: on } = document
      return `${on?.getAttribute('aria-label') ?? ''}${on?.textContent ?? ''}`
    })
  return {
    press: (key: string) => page().keyboard.press(key),
    /** What has the focus, by its name and its words. */
    focused,
    /** Presses Tab until the focus is on what says so. */
    async tabTo(words: RegExp) {
      for (let presses = 0; presses < 60; presses++) {
        await page().keyboard.press('Tab')
        if (words.test(await focused())) return
      }
      throw new Error(`Tab never comes to ${words}`)
    },
  }
}

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first()

function control(page: Page, words: string | RegExp) {
  const roles = ['button', 'link', 'tab', 'checkbox', 'switch', 'radio'] as const
  const [first, ...others] = roles.map((role) => page.getByRole(role, { name: words }))
  return others
    .reduce((either, other) => either.or(other), first!)
    .filter({ visible: true })
    .first()
}

/** As the switch on 我的 leaves it. */
function chooseElder() {
  if (location.protocol === 'about:' || localStorage.getItem('preferences')) return
  const preferences = JSON.stringify({ state: { elder: true }, version: 0 })
  localStorage.setItem('preferences', JSON.stringify({ data: preferences }))
}
