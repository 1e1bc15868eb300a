import type { Page } from 'playwright-core'
import { violationsOn } from './every-page/axe'
import { misfits } from './every-page/misfits'
import { routes } from './every-page/routes'
import { pagesOfTheApp, walk } from './every-page/walk'
import { modes } from './support/modes'

const folderOf = (page: string) => page.split('/')[0]!
const folders = [...new Set(Object.keys(routes).map(folderOf))]
/** EVERY_MODE=1 opens each page in all modes; otherwise the folders take turns. */
const turns = folders.flatMap((folder, nth) =>
  modes
    .filter((_, mode) => process.env.EVERY_MODE || mode === nth % modes.length)
    .map(([name, options]) => ({ folder, name, options })),
)

jest.setTimeout(300_000) // ten pages at four sizes, on a busy machine

test('each page of the app has a row that says how it is opened', async () => {
  expect(Object.keys(routes).sort()).toEqual((await pagesOfTheApp()).sort())
})

test.each(turns)('everybody can use the pages of $folder: $name', async ({ folder, options }) => {
  const pages = Object.keys(routes).filter((page) => folderOf(page) === folder)
  const found = await walk(pages, options, async (someone, page) => [
    ...(await violationsOn(someone.page)),
    ...(await misfits(someone, page, options.elder ? 60 : 44)),
  ])
  expect(found).toEqual({})
})

/** What a page says, its bottom bar apart. */
async function contentOf(page: Page) {
  const main = page.locator('[role=main]').filter({ visible: true }).first()
  await main.waitFor()
  return main.evaluate((shown) => {
    const bar = shown.querySelector('.action-bar, .consult-bar')?.textContent ?? ''
    return shown.textContent.replace(bar, '').trim()
  })
}

test('a page that is opened without what it needs waits for nothing, and says so', async () => {
  const found = await walk(
    Object.keys(routes),
    {},
    async ({ page }) => ((await contentOf(page)) === '' ? ['it is empty'] : []),
    () => ({}),
  )
  expect(found).toEqual({})
})

test('a link with what every object inherits, as an id, finds nothing, and its page says so', async () => {
  const found = await walk(
    Object.keys(routes).filter((page) => routes[page]?.of),
    {},
    async ({ page }) => ((await contentOf(page)) === '' ? ['it is empty'] : []),
    (params) => Object.fromEntries(Object.keys(params).map((name) => [name, 'constructor'])),
  )
  expect(found).toEqual({})
})
