import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** Where the pictures are. */
export const looks = process.env.LOOKS ?? path.join(tmpdir(), 'shanghai-ip-looks')

interface Look {
  picture: string
  leastTarget: number
}

/** Waits until nothing moves, saves what is seen as `<picture>.png`, and fails on its flaws. */
export async function lookAt(page: Page, { picture, leastTarget }: Look) {
  await still(page)
  mkdirSync(looks, { recursive: true })
  await page.screenshot({ path: path.join(looks, `${picture}.png`) })
  const flaws = await page.evaluate((limits) => window.flaws(limits), { leastTarget })
  expect({ picture, flaws }).toEqual({ picture, flaws: [] })
}

/** A page that slides in or out: the one below can still be pressed. */
const sliding = '.taro_page:not(.taro_tabbar_page):not(.taro_page_stationed)'

/** Until the page that was opened is where it stays. */
export const arrived = (page: Page) =>
  page.waitForFunction((sliding) => !document.querySelector(sliding), sliding)

/**
 * No request on its way, no picture or typeface still to come, no page that slides in or out, nothing that
 * is said for a moment only, and two frames that are the same.
 */
async function still(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async (sliding) => {
    await document.fonts.ready
    const frame = () => new Promise((seen) => requestAnimationFrame(seen))
    let before = ''
    const passing = () =>
      document.querySelector(sliding) ??
      document.querySelector<HTMLElement>('.taro__toast')?.checkVisibility()
    while (before !== document.body.innerHTML || passing()) {
      before = document.body.innerHTML
      await frame()
      await frame()
    }
  }, sliding)
}
