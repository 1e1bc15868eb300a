import '@/app' // first, so that its way to the server is in place when connect() replaces it
import { useOutletDrafts, useOutletEdits } from '@/features/outlets/editing/outlet-edits.store'
import { outletEditsText } from '@/features/outlets/editing/outlet-edits.text'
import { useIdentity } from '@/features/people/identity/identity.store'
import { textSheetText } from '@/shared/text-sheet.text'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { see, seeField, startAppAt, tap } from '../../support/screen'
import { typesWhileSending } from '../../support/typing'

const outlet = 'OL101'
const send = outletEditsText.zh.send(1)
let server: ReferenceServer

const drafts = useOutletDrafts.getState
const type = (text: string) => drafts().keep(outlet, { fields: { notice: { text, until: '' } } })
const stored = () => server.db<{ value: object }[]>`select value from fact_edits order by no`

beforeAll(async () => {
  server = await startReferenceServer()
  server.connect()
  const staff = await server.person({ name: '李敏', as: [['outlet_staff', outlet]] })
  useIdentity.setState({ token: staff.token })
  drafts().keep(outlet, { knownBy: 'own' })
  type('12 月 5 日休息')
  await startAppAt(`/pages/outlets-staff/edit/index?outlet=${outlet}`)
  await see(send)
})
afterAll(() => server.close())

test('without a network it says beside the button that it was not sent, and what was typed stays', async () => {
  server.offline()
  await tap(send)
  const note = await seeField('.action-bar__note') // the reason is said in the form itself
  expect(note.textContent).toBe(textSheetText.zh.notSent)
  expect(drafts().drafts[outlet]?.fields?.notice?.text).toBe('12 月 5 日休息')
  expect(await stored()).toEqual([])
})

test('what is typed while it is being sent stays, and is then sent as the next edit', async () => {
  typesWhileSending(server, () => type('12 月 5 日休息，6 日也休息'))
  await tap(send)
  const [first] = await untilStored(1)
  expect(first).toEqual({ value: { text: '12 月 5 日休息' } })
  expect(drafts().drafts[outlet]?.fields?.notice?.text).toBe('12 月 5 日休息，6 日也休息')

  server.connect()
  await useOutletEdits.getState().load(outlet)
  await tap(send)
  expect((await untilStored(2))[1]).toEqual({ value: { text: '12 月 5 日休息，6 日也休息' } })
  await untilGone()
})

async function untilStored(count: number) {
  for (;;) {
    const rows = await stored()
    if (rows.length >= count) return rows
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function untilGone() {
  while (drafts().drafts[outlet]?.fields) await new Promise((resolve) => setTimeout(resolve, 50))
}
