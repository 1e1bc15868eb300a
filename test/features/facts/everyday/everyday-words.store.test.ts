import { useEverydayWords, useMeaningDrafts } from '@/features/facts/everyday/everyday-words.store'
import { valueOf } from '../../../support/answering-desk'
import { phone } from '../../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../../support/reference-server'
import { signInAs } from '../../../support/staffed-phone'

let server: ReferenceServer
beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  server.connect()
  signInAs(await server.person({ as: [['supervisor', 'city']] }))
  useEverydayWords.setState(useEverydayWords.getInitialState(), true)
})

const { load, decide } = useEverydayWords.getState()
const edits = () => valueOf(useEverydayWords.getState().edits.all!)

test('what was decided is listed at once, and stays listed without a network', async () => {
  await load()
  expect(await decide({ act: 'add', word: '李鬼', terms: ['假冒'] })).toMatchObject({ value: {} })
  expect(edits()).toMatchObject([{ word: '李鬼', terms: ['假冒'] }])
  server.offline()
  await load()
  expect(edits()).toHaveLength(1)
})

test('a double tap is one decision, and a refused one leaves what was typed', async () => {
  useMeaningDrafts.getState().keep('李逵', { terms: '量子纠缠' })
  const decision = { act: 'add' as const, word: '李逵', terms: ['量子纠缠'] }
  const [first, second] = await Promise.all([decide(decision), decide(decision)])
  expect(first).toBe(second)
  expect(first).toMatchObject({ failure: { code: 'invalid', count: 1 } })
  expect(useMeaningDrafts.getState().drafts['李逵']).toEqual({ terms: '量子纠缠' })
})
