import {
  emptyEntry,
  draftFromEntry,
  draftFromCase,
  newEntryId,
} from '@/features/consultations/staff/knowledge/entries.model'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { byId } from '@/features/facts/published/facts.model'
import { answeringDesk, valueOf } from '../../support/answering-desk'
import { loadedFacts } from '../../support/loaded-facts'
import { signInAs } from '../../support/staffed-phone'

const desk = answeringDesk()
const { load, save, publish, withdraw } = useEntries.getState()
const entry = (id: string) => byId(valueOf(useEntries.getState().list), id)

/** The published entry, as a phone loads it shortly afterwards. */
async function onPhones(id: string) {
  desk.server.setNow(desk.server.now().add(3, 'second').toISOString())
  await useFacts.getState().load()
  return byId((await loadedFacts()).answers, id)
}

test('a reply becomes an entry: personal data masked, saved as a draft, published by a supervisor', async () => {
  const caseId = await desk.newCase({ text: '专利费减要什么条件？我的电话 13812345678' })
  valueOf(
    await desk.act(caseId, 'reply', { reply: '到窗口备案，找 021-62345678。', cites: ['FQ001'] }),
  )
  const id = newEntryId(Date.now())
  const draft = draftFromCase(desk.shown(), (await loadedFacts()).answers)
  await load()
  const made = valueOf(await save(id, draft))
  expect(made).toMatchObject({ id, version: 1, state: 'draft' })
  expect(made.question + made.answer).not.toMatch(/\d{7}/)
  expect(entry(id)).toEqual(made)
  expect(await onPhones(id)).toBeUndefined()
  expect(await publish(id)).toMatchObject({ failure: { code: 'forbidden' } })
  signInAs(desk.supervisor)
  expect(valueOf(await publish(id)).state).toBe('published')
  expect(await onPhones(id)).toMatchObject({ question: made.question, answer: made.answer })
  expect(valueOf(await withdraw(id)).state).toBe('withdrawn')
  expect(await onPhones(id)).toBeUndefined()
  expect(valueOf(await publish(id)).state).toBe('published')
})

test('a slower editor sees the conflict and can overwrite the other version', async () => {
  await load()
  const first = draftFromEntry(entry('FQ002')!)
  const theirs = valueOf(await save('FQ002', { ...first, answer: '别人改的。' }))
  const mine = { ...first, answer: '我改的。' }
  expect(await save('FQ002', mine)).toMatchObject({ failure: { code: 'conflict' } })
  await load()
  expect(entry('FQ002')!.version).toBe(theirs.version)
  const saved = valueOf(await save('FQ002', { ...mine, from: theirs.version }))
  expect(saved).toMatchObject({ answer: '我改的。', version: theirs.version + 1 })
})

test('an entry with personal data is not saved', async () => {
  const draft = { ...emptyEntry, category: '专利', question: '找谁？', answer: '打 13812345678。' }
  expect(await save(newEntryId(Date.now()), draft)).toMatchObject({
    failure: { code: 'personal_data' },
  })
})
