import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page, Request } from 'playwright-core'

/** Folder of the screenshots. */
export const screenshotFolder = process.env.LOOKS ?? path.join(tmpdir(), 'shanghai-ip-looks')

interface Look {
  picture: string
  leastTarget: number
}

const pending = new WeakMap<Page, Set<Request>>()

/** Counts the requests of a new page, so that a screen is not taken for still while an answer is on its way. */
export function countRequests(page: Page) {
  const open = new Set<Request>()
  pending.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** Waits until the screen is still, saves `<picture>.png`, and fails on accessibility problems. */
export async function inspectScreen(page: Page, { picture, leastTarget }: Look) {
  mkdirSync(screenshotFolder, { recursive: true })
  const flaws = await inspectWhileStill(page, { picture, leastTarget })
  expect({ picture, flaws }).toEqual({ picture, flaws: [] })
}

/** The flaws of one state of the screen: what arrives between waiting, picture and inspection starts them again. */
async function inspectWhileStill(page: Page, { picture, leastTarget }: Look): Promise<string[]> {
  const waited = await still(page)
  await page.screenshot({ path: path.join(screenshotFolder, `${picture}.png`) })
  const [seen, flaws] = await page.evaluate(
    (limits) => [document.body.innerHTML, window.flaws(limits)] as const,
    { leastTarget },
  )
  return seen === waited ? flaws : inspectWhileStill(page, { picture, leastTarget })
}

/** Pages that are sliding in or out. */
const sliding = '.taro_page:not(.taro_tabbar_page):not(.taro_page_stationed)'

/** Components that are connected but not drawn: Stencil spreads the drawing over several frames on a busy machine. */
const undrawn = [
  'taro-scroll-view-core[scroll-x]:not(.taro-scroll-view__scroll-x)',
  'taro-scroll-view-core[scroll-y]:not(.taro-scroll-view__scroll-y)',
  ...['image', 'input', 'textarea', 'video'].map((name) => `taro-${name}-core:not(:has(*))`),
].join()

/** Waits until page transitions have finished. */
export const transitionsOver = (page: Page) =>
  page.waitForFunction((sliding) => !document.querySelector(sliding), sliding)

const frames = () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))

/** Looks at the screen this often, two frames apart, before it is said never to be still: over 30 seconds. */
const patience = 1000

/** Waits until no request of the page is on its way. */
async function answered(page: Page) {
  const open = pending.get(page)
  for (let looks = 0; open?.size; looks++) {
    if (looks > patience)
      throw new Error(`Never answered: ${[...open].map((request) => request.url()).join()}`)
    await page.evaluate(frames)
  }
}

/**
 * Waits until the page of the address is shown, no request, image or font is loading, every component is drawn, nothing
 * moves that will come to rest, no toast is shown, and two consecutive frames are the same; returns the HTML of
 * the body then. A page's class says that it has arrived by a timer: on a busy machine its transition may still be running.
 */
export async function still(page: Page): Promise<string> {
  await answered(page)
  return page.evaluate(
    async ({ sliding, undrawn, patience }) => {
      await document.fonts.ready
      const frame = () => new Promise((seen) => requestAnimationFrame(seen))
      let before = ''
      const isMoving = (animation: Animation) =>
        animation.playState === 'running' &&
        animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
      const isAway = (page: Element) =>
        page.checkVisibility() && getComputedStyle(page).transform !== 'none'
      const isElsewhere = () => {
        const [address] = location.hash.slice(1).split('?')
        const shown = [...document.querySelectorAll('.taro_page_show')]
        return address !== '' && !shown.some(({ id }) => id.split('?')[0] === address)
      }
      const passing = () => ({
        elsewhere: isElsewhere(),
        away: [...document.querySelectorAll('.taro_page')].some(isAway),
        sliding: document.querySelector(sliding) !== null,
        undrawn: document.querySelector(undrawn)?.outerHTML ?? false,
        moving: document.getAnimations().some(isMoving),
        toast: document.querySelector<HTMLElement>('.taro__toast')?.checkVisibility() ?? false,
        changing: before !== document.body.innerHTML,
      })
      for (let looks = 0, reasons = passing(); Object.values(reasons).some(Boolean); looks++) {
        if (looks > patience) throw new Error(`Never still: ${JSON.stringify(reasons)}`)
        before = document.body.innerHTML
        await frame()
        await frame()
        reasons = passing()
      }
      return before
    },
    { sliding, undrawn, patience },
  )
}
