import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { api } from '@/contract/api.schema'
import { caseListText } from '@/features/consultations/staff/case-list/case-list.text'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { pagedRowsText } from '@/shared/paged-rows.text'
import { insertMany } from '../../../server/infra/db/insert-many'
import { consultation } from '../../server/infra/paging/stored-rows'
import { loadedFacts } from '../../support/loaded-facts'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, startAppAt, tap } from '../../support/screen'

const text = caseListText.zh
const { more, atLeast } = pagedRowsText.zh
const size = api.listCases.pageSize
let server: ReferenceServer

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const supervisor = await server.person({ as: [['supervisor', 'city']] })
  const rows = Array.from({ length: size + 5 }, (_, n) => ({
    ...consultation(n, supervisor.id, 'open'),
    ...(n === 0 && { unit: 'OL002', text: '另一家的问题' }), // not due, and asked last: at the very end
  }))
  await insertMany(server.db, 'consultations', rows)
  useIdentity.setState({ token: supervisor.token })
  await startAppAt('/pages/consultations-staff/case-list/index')
})
afterAll(() => server.close())

test('of a list that goes on, the number is said to be at least what was loaded', async () => {
  await see(text.count(atLeast(size)))
})

test('cases of a unit are found, though none of them was loaded', async () => {
  const { outlets } = await loadedFacts()
  await tap(text.allUnits)
  await tap(nameIn('zh', byId(outlets, 'OL002')!))
  await see('另一家的问题')
})

test('once the list was read to its end, the number is the real one', async () => {
  const { outlets } = await loadedFacts()
  await tap(nameIn('zh', byId(outlets, 'OL002')!))
  await tap(text.allUnits)
  await tap(more)
  await see(text.count(String(size + 5)))
})
