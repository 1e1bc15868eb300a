import { useSettingDrafts, useStaffSettings } from '@/features/facts/settings/staff-settings.store'
import { valueOf } from '../../../support/answering-desk'
import type { Person } from '../../../support/people'
import { phone } from '../../../support/phone'
import { settingRequests } from '../../../support/public-settings'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { signInAs } from '../../../support/staffed-phone'

const form = { name: 'answerEnquiry', value: 2, from: '2026-12-07', reason: '试行' } as const
let server: ReferenceServer
let me: Person
let colleague: Person
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  server.connect()
  me = await server.person({ as: [['supervisor', 'city']] })
  colleague = await server.person({ as: [['supervisor', 'city']] })
  signInAs(me)
  useStaffSettings.setState(useStaffSettings.getInitialState(), true)
})

const { load, propose, decide } = useStaffSettings.getState()
const shown = () =>
  valueOf(useStaffSettings.getState().settings).find(({ name }) => name === form.name)!

test('a proposal whose answer is lost is sent again and stored once; the list stays without a network', async () => {
  await load()
  const [first, second] = await Promise.all([propose(form), propose(form)])
  expect(first).toBe(second)
  await propose(form)
  expect(shown().versions).toMatchObject([{ state: 'waiting', mine: true }])
  server.offline()
  await load()
  expect(shown().versions).toHaveLength(1)
  server.connect()
  await decide(shown().versions[0]!.id, { do: 'withdraw' })
  expect(shown().versions[0]!.state).toBe('withdrawn')
})

test('when a colleague was faster, the list shows theirs and what was typed is kept', async () => {
  await load()
  useSettingDrafts.getState().keep(form.name, { value: '3' })
  await settingRequests(server).propose(colleague, { ...form, value: 5 })
  expect(await propose({ ...form, value: 3 })).toMatchObject({ failure: { code: 'conflict' } })
  expect(shown().versions[0]).toMatchObject({ value: 5, state: 'waiting', mine: false })
  expect(useSettingDrafts.getState().drafts[form.name]).toEqual({ value: '3' })
})
