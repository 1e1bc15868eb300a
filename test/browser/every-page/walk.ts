import type { AppConfig } from '@tarojs/taro'
import type { Page } from 'playwright-core'
import { tokenOf, type SamplePerson } from '../../support/window-of-today'
import { citizen, phone, type Citizen, type BrowserOptions } from '../support/citizen'
import { still } from '../support/inspect-screen'
import { signedInWith } from '../support/signed-in'
import { makeRecords, type Records } from './records'
import { routes } from './routes'

/** The pages of app.config.ts, by their folders in src/pages. */
export async function pagesOfTheApp(): Promise<string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = await import('@/app.config')
  const inPackages = (config.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  return [...(config.pages ?? []), ...inPackages].map((path) =>
    path.replace(/^pages\//, '').replace(/\/?index$/, ''),
  )
}

let records: Promise<Records> | undefined

/**
 * Opens pages one after another, each as the person of its row, and collects what `look` finds on each. `bare`: without
 * the parameters of their links.
 */
export async function walk(
  pages: string[],
  wish: BrowserOptions,
  look: (someone: Citizen, page: string) => Promise<string[]>,
  { bare = false } = {},
) {
  const made = await (records ??= makeRecords())
  const found: Record<string, string[]> = {}
  for (const who of new Set(pages.map((page) => routes[page]?.as))) {
    const someone = await signedIn(who, wish)
    if (bare) someone.willBeRefused(404)
    for (const page of pages.filter((one) => routes[one]?.as === who)) {
      await someone.page.setViewportSize(phone)
      await someone.open(page, bare ? {} : routes[page]?.of?.(made))
      await settled(someone.page, page)
      const flaws = await look(someone, page)
      if (flaws.length) found[page] = flaws
    }
    await someone.leave()
  }
  return found
}

/** A page without a screen of its own leads on to another one. */
const leadsOn = ['moved']

/** Waits until the page lies on top, has what it asked for and is still. */
async function settled(page: Page, name: string) {
  const path = leadsOn.includes(name) ? '' : `/pages/${name}/index`
  await page.waitForFunction((path) => {
    const shown = [...document.querySelectorAll('.taro_page')].filter((one) =>
      one.checkVisibility(),
    )
    const [top] = shown
    const waits = [...document.querySelectorAll('.bones')].some((one) => one.checkVisibility())
    return shown.length === 1 && top!.id.startsWith(path) && !waits
  }, path)
  await still(page)
}

const signedIn = async (who: SamplePerson | undefined, wish: BrowserOptions) =>
  who ? signedInWith(await tokenOf(who), wish) : citizen(wish)
