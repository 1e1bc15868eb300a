import { useLawDrafts, useStaffLaws } from '@/features/facts/laws/confirming/staff-laws.store'
import { valueOf } from '../../../../support/answering-desk'
import { phone } from '../../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { signInAs } from '../../../../support/staffed-phone'

const official = 'https://www.example.gov.cn/law'
let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  server.connect()
  signInAs(await server.person({ as: [['supervisor', 'city']] }))
  useStaffLaws.setState(useStaffLaws.getInitialState(), true)
})

const { load, confirm } = useStaffLaws.getState()
const law = () => valueOf(useStaffLaws.getState().laws).find(({ id }) => id === 'trademark-2026')!

test('a list that was read shows at once who compared a law, and stays when the network is gone', async () => {
  await load()
  expect(law().confirmed).toBeUndefined()
  await confirm('trademark-2026', { do: 'confirm', official, recorded: law().recorded })
  expect(law().confirmed).toMatchObject({ official, mine: true })
  server.offline()
  await load()
  expect(law().confirmed).toMatchObject({ official })
})

test('after an import in between, the list shows what is recorded now', async () => {
  await load()
  const { recorded } = law()
  const old = valueOf(useStaffLaws.getState().laws).map((stored) => ({
    ...stored,
    recorded: '0'.repeat(16),
  }))
  useStaffLaws.setState({ laws: { kind: 'ready', value: old } })
  const { recorded: seen } = law()
  expect(await confirm('trademark-2026', { do: 'confirm', official: `${official}/new`, recorded: seen })).toMatchObject({ failure: { code: 'conflict' } }) // prettier-ignore
  expect(law().recorded).toBe(recorded)
})

test('a double tap is one confirmation, and a refused one leaves what was typed', async () => {
  await load()
  useLawDrafts.getState().keep('trademark-2026', { official })
  const form = { do: 'confirm', official, recorded: '0'.repeat(16) } as const
  await confirm('trademark-2026', { do: 'withdraw', reason: '看的是草案' })
  const before = await server.db`select from law_confirmations`
  const [first, second] = await Promise.all([
    confirm('trademark-2026', form),
    confirm('trademark-2026', form),
  ])
  expect(first).toBe(second)
  expect(first).toMatchObject({ failure: { code: 'conflict' } })
  expect(await server.db`select from law_confirmations`).toHaveLength(before.length)
  expect(useLawDrafts.getState().drafts['trademark-2026']).toEqual({ official })
})
