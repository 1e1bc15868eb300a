import { useConfirmations } from '@/features/outlets/editing/confirming/confirmations.store'
import { hoursChange, outletEditRequests } from '../../../../support/outlet-edits'
import { phone } from '../../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'
import { signInAs } from '../../../../support/staffed-phone'

const outlet = 'OL101'
let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  server.connect()
  useConfirmations.setState(useConfirmations.getInitialState(), true)
})

const { load, confirm } = useConfirmations.getState()
const toConfirm = () => useConfirmations.getState().toConfirm[outlet]

test('what still holds is confirmed with one tap, however often it is tapped', async () => {
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  const { id } = await outletEditRequests(server).edit(staff, hoursChange())
  await server.db`update sessions set until = '2030-01-01'` // nobody signs in again for half a year
  server.setNow('2027-05-12T14:20:00+08:00')
  signInAs(staff)
  await load(outlet)
  expect(toConfirm()).toMatchObject({ kind: 'ready', value: [{ id }] })
  const [first, second] = await Promise.all([confirm(outlet, [id]), confirm(outlet, [id])])
  expect(first).toBe(second)
  expect(toConfirm()).toMatchObject({ kind: 'ready', value: [] })
})
