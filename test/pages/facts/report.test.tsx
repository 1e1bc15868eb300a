import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useFacts } from '@/features/facts/published/facts.store'
import { useReportDrafts } from '@/features/facts/reports/fact-reports.store'
import { factReportsText } from '@/features/facts/reports/fact-reports.text'
import { draftKey } from '@/features/facts/reports/report-draft.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { typedSinceText } from '@/shared/typed-since.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'
import { typesWhileSending } from '../../support/typing'

const text = factReportsText.zh
const about = { kind: 'outlet', id: 'OL101' } as const
const key = draftKey(about)
const drafts = useReportDrafts.getState
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const citizen = await server.person({ name: '周明' })
  useIdentity.setState({ token: citizen.token })
  await useFacts.getState().load()
  drafts().keep(key, { part: 'hours', found: '打 13812345678 没人接' })
  await startAppAt('/pages/facts/report/index?kind=outlet&id=OL101')
})
afterAll(() => server.close())

test('who types a telephone number is told that nobody reads it', async () => {
  await see(text.personal)
})

test('what is typed while a report is being sent stays in the form as the next one', async () => {
  drafts().keep(key, { found: '打了没人接' })
  typesWhileSending(server, () => drafts().keep(key, { found: '打了没人接，门也关着' }))
  await tap(text.send)
  await see(typedSinceText.zh.sent)
  expect(drafts().drafts[key]).toMatchObject({ part: 'hours', found: '打了没人接，门也关着' })
  expect(await server.db`select found from fact_reports`).toEqual([{ found: '打了没人接' }])
})
