import type { Laws } from '@/contract/facts/laws.schema'
import type { Manifest } from '@/contract/facts/published.schema'
import type { LawConfirmationForm, StaffLaw } from '@/contract/facts/law-confirmations.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import { factsFolder } from '../../../../support/facts-folder'
import type { Person } from '../../../../support/people'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

const law = 'trademark-2026'
const official = 'https://www.example.gov.cn/law'
let server: ReferenceServer
let supervisor: Person

beforeEach(async () => {
  server = await startReferenceServer()
  supervisor = await server.person({ as: [['supervisor', 'city']] })
})
afterEach(() => server.close())

async function send<T>(method: 'GET' | 'PUT', url: string, payload?: object) {
  const { headers } = supervisor
  const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) })
  return answer.json<T & { code?: string }>()
}
const list = async () =>
  (await send<StaffLaw[]>('GET', '/api/staff/laws')).find(({ id }) => id === law)!
const put = (form: LawConfirmationForm) =>
  send<StaffLaw[]>('PUT', `/api/staff/laws/${law}/confirmation`, form)

async function published() {
  const { laws: file } = await send<Manifest>('GET', '/api/published/manifest.json')
  const { laws, services } = await send<Laws>('GET', `/api/published/${file!.file}`)
  return {
    law: laws.find(({ id }) => id === law)!,
    isTrusted: services.some((page) => page.law === law && page.next?.statutory?.verified),
  }
}

test('a law is 待核实 until a supervisor compared it with the official text, and says where that lies', async () => {
  expect(await published()).toMatchObject({ isTrusted: false })
  const { recorded, confirmed } = await list()
  expect(confirmed).toBeUndefined()
  const form: LawConfirmationForm = { do: 'confirm', official, recorded }
  await put(form)
  await put(form) // a retry
  expect(await list()).toMatchObject({ confirmed: { day: '2026-12-02', official, mine: true } })
  expect(await published()).toMatchObject({
    law: { verified: '2026-12-02', official },
    isTrusted: true,
  })
  expect(await server.db`select from law_confirmations`).toHaveLength(1)
})

test('a confirmation is taken back with a reason, and what was said stays on record', async () => {
  await put({ do: 'confirm', official, recorded: (await list()).recorded })
  await put({ do: 'withdraw', reason: '看的是草案' })
  await put({ do: 'withdraw', reason: '看的是草案' }) // a retry
  expect((await list()).confirmed).toBeUndefined()
  expect((await published()).law.verified).toBeUndefined()
  expect(await server.db`select official, reason from law_confirmations order by no`).toEqual([
    { official, reason: null },
    { official: null, reason: '看的是草案' },
  ])
})

test('an import that changes a rule of the law ends the confirmation, and one that does not keeps it', async () => {
  const before = await list()
  await put({ do: 'confirm', official, recorded: before.recorded })
  const facts = await factsFolder()
  await facts.record('outlets.json', 'outlets', 'OL003', (outlet) => (outlet.website = null))
  await importFacts(server.db, facts.folder, '2026-12-02T07:00:00.000Z')
  expect((await list()).confirmed).toBeDefined()
  await facts.change('law-changes.json', ({ changes, pages }) => {
    const named = (pages as { law: string; changes: string[] }[]).find((page) => page.law === law)!
    const [id] = named.changes
    const change = (changes as { id: string; what: { zh: string } }[]).find(
      (candidate) => candidate.id === id,
    )!
    change.what.zh += '（更正）'
  })
  await importFacts(server.db, facts.folder, '2026-12-02T08:00:00.000Z')
  await facts.remove()
  expect((await list()).confirmed).toBeUndefined()
  expect((await put({ do: 'confirm', official, recorded: before.recorded })).code).toBe('conflict')
})

test('only an address is taken for one', async () => {
  const { recorded } = await list()
  expect((await put({ do: 'confirm', official: '官网', recorded })).code).toBe('invalid')
})
