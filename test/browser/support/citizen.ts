/**
 * A citizen with a browser, using the built H5 app (dist/h5) on the real server.
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
 * After each test all browsers are closed, and the test fails if one had a console error, an exception, or a
 * request that failed or went to another host. `see` waits until a text is visible. `look` waits until the
 * screen is still, saves a screenshot (to LOOKS, or a temporary folder that is printed at the end) and fails
 * on accessibility problems: see ../in-page/flaws.ts. Call it on every screen you visit.
 */
import { pagedRowsText } from '@/shared/paged-rows.text'
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { browser, closeBrowser } from './browser'
import { startProxy, type Proxy } from './front'
import { inPageScript } from './in-page'
import { countRequests, inspectScreen, still, transitionsOver } from './inspect-screen'
import { watchErrors, type BrowserErrors } from './errors'

export interface BrowserOptions {
  language?: 'zh' | 'en'
  elder?: boolean
  dark?: boolean
  viewport?: { width: number; height: number }
  /** [longitude, latitude] in WGS-84, as browsers report it. Absent: the request is denied. */
  location?: [number, number]
  /** The time, such as 2026-12-02T14:20:00+08:00. Absent: the real time. */
  now?: string
  timeZone?: string
}

export type Citizen = Awaited<ReturnType<typeof citizen>>

export const phone = { width: 375, height: 812 }
jest.setTimeout(120_000) // a walk through ten pages, on a busy machine
const present = new Set<{ leave: () => Promise<void> }>()

/** A new browser with empty storage. */
export async function citizen(options: BrowserOptions = {}) {
  const proxy = await startProxy(process.env.TEST_SERVER!)
  const context = await (await browser()).newContext(settingsFor(options))
  const trouble = watchErrors(context, proxy)
  await context.addInitScript({ content: inPageScript() })
  if (options.elder) await context.addInitScript(chooseElder)
  let page = await newPage()

  async function newPage(): Promise<Page> {
    const opened = await context.newPage()
    opened.setDefaultTimeout(15_000)
    countRequests(opened)
    if (options.now) await opened.clock.setFixedTime(options.now)
    return opened
  }

  const someone = {
    get page() {
      return page
    },
    way: proxy,
    /** Opens a page by its folder in src/pages, as in platform/navigation.ts: `tabs/home`. */
    async open(name: string, params: Record<string, string> = {}) {
      const query = new URLSearchParams(params).toString()
      await page.goto(`${proxy.url}/#/pages/${name}/index${query && `?${query}`}`)
    },
    /** Closes the tab and opens the app again; only stored data remains. */
    async comeBack(name: string, params?: Record<string, string>) {
      await page.close()
      page = await newPage()
      await someone.open(name, params)
    },
    /** Waits until a text is visible. */
    see: (words: string | RegExp) => shown(page, words).waitFor(),
    /** Presses the element with this text or label, whatever its role. */
    tap: (words: string | RegExp) => tap(page, words),
    scrollTo: (words: string | RegExp) => scrollTo(page, words),
    type: (words: string) => page.keyboard.type(words),
    /** Expects the next requests to be refused by the server. */
    willBeRefused: (status: number) => trouble.allow(status),
    ...networkOf(context, proxy, trouble),
    ...keysOf(() => page),
    /** Waits until the service worker has cached the app. */
    keptForOffline: () => page.evaluate(async () => void (await navigator.serviceWorker.ready)),
    /** Clears the site's storage, except the cached app. */
    forget: () => page.evaluate(() => localStorage.clear()),
    /** Saves a screenshot and fails on accessibility problems. */
    look: (picture: string) =>
      inspectScreen(page, { picture, leastTarget: options.elder ? 60 : 44 }),
    async leave() {
      present.delete(someone)
      await context.close()
      await proxy.close()
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

function networkOf(context: BrowserContext, proxy: Proxy, trouble: BrowserErrors) {
  return {
    /** Goes offline, noticed by the browser. */
    async goOffline() {
      trouble.expect(true)
      await proxy.close()
      await context.setOffline(true)
    },
    /** The network is up, but the server does not respond. */
    async loseServer() {
      trouble.expect(true)
      await proxy.close()
    },
    async comeOnline() {
      await proxy.open()
      await context.setOffline(false)
      trouble.expect(false)
    },
  }
}

function settingsFor(options: BrowserOptions): BrowserContextOptions {
  const [longitude, latitude] = options.location ?? []
  const place = longitude !== undefined && latitude !== undefined && { longitude, latitude }
  return {
    locale: options.language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: options.timeZone ?? 'Asia/Shanghai',
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    viewport: options.viewport ?? phone,
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
    /** The focused element's tag and text. */
    focused,
    /** Presses Tab until the element with this text has the focus. */
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

async function tap(page: Page, words: string | RegExp) {
  await control(page, words).waitFor()
  await transitionsOver(page)
  await control(page, words).click()
}

/**
 * Goes down a list, a screen at a time as a person does, until a row says these words: what other tests have made
 * may come first, and rows far from the screen are not drawn. From the end it starts again: the list may have come
 * after what follows it.
 */
async function scrollTo(page: Page, words: string | RegExp) {
  const rows = page.locator('.cell').filter({ visible: true })
  await rows.first().waitFor()
  const wanted = rows.filter({ hasText: words })
  const { width, height } = page.viewportSize()!
  await page.mouse.move(width / 2, height / 2)
  for (let screens = 0; screens < 200; screens++) {
    if ((await wanted.count()) > 0) return
    const more = control(page, pagedRowsText.zh.more).or(control(page, pagedRowsText.en.more))
    if (await more.isVisible()) await more.click()
    else await page.mouse.wheel(0, (await isAtEnd(rows, height)) ? -1_000_000 : height / 2)
    await still(page)
  }
  throw new Error(`No row of the list says ${words}`)
}

async function isAtEnd(rows: Locator, height: number) {
  const last = await rows.last().boundingBox()
  return last !== null && last.y + last.height <= height
}

function control(page: Page, words: string | RegExp) {
  const roles = ['button', 'link', 'tab', 'checkbox', 'switch', 'radio'] as const
  const [first, ...others] = roles.map((role) => page.getByRole(role, { name: words }))
  return others
    .reduce((either, other) => either.or(other), first!)
    .filter({ visible: true })
    .first()
}

/** The stored preference, as written by the switch on 我的. */
function chooseElder() {
  if (location.protocol === 'about:' || localStorage.getItem('preferences')) return
  const preferences = JSON.stringify({ state: { elder: true }, version: 0 })
  localStorage.setItem('preferences', JSON.stringify({ data: preferences }))
}
