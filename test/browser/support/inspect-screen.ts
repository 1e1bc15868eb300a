import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Folder of the screenshots. */
export const screenshotFolder = process.env.LOOKS ?? path.join(tmpdir(), 'shanghai-ip-looks')

interface Look {
  picture: string
  leastTarget: number
}

/** Waits until the screen is still, saves `<picture>.png`, and fails on accessibility problems. */
export async function inspectScreen(page: Page, { picture, leastTarget }: Look) {
  await still(page)
  mkdirSync(screenshotFolder, { recursive: true })
  await page.screenshot({ path: path.join(screenshotFolder, `${picture}.png`) })
  const flaws = await page.evaluate((limits) => window.flaws(limits), { leastTarget })
  expect({ picture, flaws }).toEqual({ picture, flaws: [] })
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

/**
 * Waits until no request, image or font is loading, every component is drawn, nothing moves that will come to rest,
 * no toast is shown, and two consecutive frames are the same. A page's class says that it has arrived by a timer: on a busy machine its
 * transition may still be running then.
 */
export async function still(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    async ({ sliding, undrawn }) => {
      await document.fonts.ready
      const frame = () => new Promise((seen) => requestAnimationFrame(seen))
      let before = ''
      const isMoving = (animation: Animation) =>
        animation.playState === 'running' &&
        animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
      const isAway = (page: Element) =>
        page.checkVisibility() && getComputedStyle(page).transform !== 'none'
      const passing = () =>
        [...document.querySelectorAll('.taro_page')].find(isAway) ??
        document.querySelector(sliding) ??
        document.querySelector(undrawn) ??
        document.getAnimations().find(isMoving) ??
        document.querySelector<HTMLElement>('.taro__toast')?.checkVisibility()
      while (before !== document.body.innerHTML || passing()) {
        before = document.body.innerHTML
        await frame()
        await frame()
      }
    },
    { sliding, undrawn },
  )
}
