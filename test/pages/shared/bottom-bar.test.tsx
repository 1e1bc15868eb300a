import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { knowledgeText } from '@/features/knowledge/knowledge.text'
import { arrivalText } from '@/features/visits/citizen/arrival/arrival.text'
import { openPage, openTab } from '@/platform/navigation'
import { sharedText } from '@/shared/shared.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const { consult, consultShort, notFound } = sharedText.zh
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  await startAppAt('/pages/knowledge/answers/index')
})
afterAll(() => server.close())

/** The words of the buttons of each bar; pages that were left are still there. */
const bars = () =>
  [...document.querySelectorAll('.action-bar, .consult-bar')].map((bar) =>
    [
      ...bar.querySelectorAll(
        '.btn, .action-bar__consult, .consult-bar__title, .consult-bar__call',
      ),
    ].map(({ textContent }) => textContent),
  )

test('a page without actions asks and calls, by two buttons and no note', async () => {
  await see(knowledgeText.zh.answers)
  expect(bars()).toEqual([[consult, '12345']])
  expect(document.querySelector('.action-bar__note')).toBeNull()
})

test('only where the citizen filtered does the button ask whether nothing was found, and it opens the sheet', async () => {
  expect(document.body.textContent).not.toContain(notFound)
  await tap('商标')
  await see(notFound)
  expect(bars()).toEqual([[notFound, '12345']])
  await tap(notFound)
  await see(consult)
})

test('a page with actions has a small consult button beside them, and asks nothing else', async () => {
  openPage('visits/arrive')
  await see(arrivalText.zh.question)
  expect(bars()).toContainEqual([consultShort, arrivalText.zh.confirm])
})

test('a tab has the consult bar, whose words follow the same rule', async () => {
  openTab('services')
  await see('打电话或留言')
  expect(bars()).toContainEqual([consult, '12345'])
  expect(document.querySelector('.consult-bar')).not.toBeNull()
})
