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

type Params = Record<string, string>

let records: Promise<Records> | undefined

/**
 * Opens pages one after another, each as the person of its row, and collects what `look` finds on each. `given`: what
 * their links have instead of their parameters, which the server may refuse.
 */
export async function walk(
  pages: string[],
  options: BrowserOptions,
  look: (someone: Citizen, page: string) => Promise<string[]>,
  given?: (params: Params) => Params,
) {
  const made = await (records ??= makeRecords())
  const found: Record<string, string[]> = {}
  for (const who of new Set(pages.map((page) => routes[page]?.as))) {
    const someone = await signedIn(who, options)
    if (given) for (const status of [400, 404]) someone.willBeRefused(status)
    for (const page of pages.filter((name) => routes[name]?.as === who)) {
      await someone.page.setViewportSize(phone)
      const params = routes[page]?.of?.(made) ?? {}
      await someone.open(page, given ? given(params) : params)
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

/** Waits until only this page is shown, has what it asked for and is still; after 15 s it says what is there instead. */
async function settled(page: Page, name: string) {
  const path = leadsOn.includes(name) ? '' : `/pages/${name}/index`
  const end = Date.now() + 15_000
  let state = await pagesShown(page)
  while (!isSettled(state, path)) {
    if (Date.now() > end) throw new Error(`${name} never settled: ${JSON.stringify(state)}`)
    await page.waitForTimeout(50)
    state = await pagesShown(page)
  }
  await still(page)
}

type PagesShown = Awaited<ReturnType<typeof pagesShown>>

const isSettled = ({ pages, bones }: PagesShown, path: string) =>
  pages.length === 1 && pages[0]!.id.startsWith(path) && bones === 0

/** The pages that are visible, as Taro keeps them, and how many placeholders wait for data. */
const pagesShown = (page: Page) =>
  page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    return {
      address: location.hash,
      pages: visible('.taro_page').map(({ id, className }) => ({ id, className })),
      bones: visible('.bones').length,
    }
  })

const signedIn = async (who: SamplePerson | undefined, options: BrowserOptions) =>
  who ? signedInWith(await tokenOf(who), options) : citizen(options)
