import { draftKey } from '@/features/consultations/asking/question-draft.model'
import { useConsultations } from '@/features/consultations/consultations.store'
import { unsentText } from '@/shared/unsent.text'
import { deviceId } from '@/platform/device-id'
import { setSession } from '@/platform/http'
import { useOutbox } from '@/platform/outbox'
import { newId } from '../../../server/infra/db/uuid'
import { aQuestion } from '../../support/consulting'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
beforeAll(async () => {
  phone.reset()
  server = await startReferenceServer()
  server.connect()
})
afterAll(() => server.close())

const { ask, loadOne } = useConsultations.getState()
const form = () => aQuestion({ device: deviceId() })
const draft = { text: aQuestion().text }
const place = draftKey('consultation', undefined)
const from = { kind: 'ask', draft, of: 'consultation', at: 0, place } as const

test('over the limit, a question is kept on the phone, says for how long, and is sent afterwards', async () => {
  const { token } = await server.person()
  setSession({ token: () => token, signIn: async () => false })
  for (let count = 0; count < 20; count++) await ask(newId(server.now()), form(), from)
  const id = newId(server.now())
  expect(await ask(id, form(), from)).toMatchObject({
    failure: { code: 'asked_enough', count: 1440 },
  })
  expect(unsentText.zh.enough(1440)).toContain('24 小时后')
  expect(unsentText.en.enough(60)).toContain('60 minutes')
  expect(useOutbox.getState().parcels).toMatchObject([{ id, failure: { count: 1440 } }])

  server.setNow('2026-12-03T14:20:00+08:00')
  await useOutbox.getState().sendAll() // as on the next start of the app
  expect(useOutbox.getState().parcels).toEqual([])
  await loadOne(id)
  expect(useConsultations.getState().details[id]).toMatchObject({ value: { status: 'open' } })
})
