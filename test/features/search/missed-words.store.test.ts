import { useMissedWords } from '@/features/search/missed-words.store'
import { useOutbox } from '@/platform/outbox'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  server.connect()
  useMissedWords.setState(useMissedWords.getInitialState(), true)
})

const send = (...words: string[]) => useMissedWords.getState().send(words)

test('words that were sent are not sent again, whatever else is sent', async () => {
  await Promise.all([send('李鬼'), send('李鬼')])
  await send('李鬼', '高仿')
  expect(useMissedWords.getState().told).toEqual({
    李鬼: { state: 'sent' },
    '李鬼\n高仿': { state: 'sent' },
  })
  expect(await server.db`select word from missed_words order by word`).toHaveLength(2)
})

test('without a network they wait in the outbox, with nothing but the words and the phone', async () => {
  server.offline()
  await send('李鬼')
  expect(useMissedWords.getState().told).toEqual({ 李鬼: { state: 'waiting' } })
  const [parcel] = useOutbox.getState().parcels
  expect(parcel?.steps[0]?.data).toEqual({ words: ['李鬼'], device: expect.any(String) as string })
})
