import { redirectOf } from '@/platform/moved-pages.rules'
import recorded from './recorded/2026-11/pages.json'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** The pages of the app, as WeChat is told them. */
async function readPages() {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = (await import('@/app.config')) as unknown as { default: AppConfig }
  const inPackages = config.subPackages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  return [...config.pages, ...inPackages]
}

let pages: string[]
beforeAll(async () => void (pages = await readPages()))

/** Where an old path leads now. */
const leadsTo = (path: string) => (pages.includes(path) ? path : redirectOf(path))
const pathOf = (link: string) => link.replace(/^\//, '').split('?')[0]!

test.each(Object.keys(recorded.pages))('%s still leads to a page', (path) => {
  expect(pages).toContain(leadsTo(path))
})

test.each([...recorded.pushed, ...recorded.shared, ...recorded.sharedToMoments])(
  'the link %s that is out there still leads to a page, with what it says of it',
  (link) => {
    const path = pathOf(link)
    expect(pages).toContain(leadsTo(path))
    const names = [...new URLSearchParams(link.split('?')[1] ?? '').keys()]
    const reads: Record<string, string[]> = recorded.pages
    expect(reads[path]).toEqual(expect.arrayContaining(names))
  },
)

test('no two pages of then lead to the same page now', () => {
  const now = Object.keys(recorded.pages).map(leadsTo)
  expect(new Set(now).size).toBe(now.length)
})
