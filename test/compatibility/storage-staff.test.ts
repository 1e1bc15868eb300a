import { useCase } from '@/features/consultations/staff/case/case.store'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { useCaseList } from '@/features/consultations/staff/case-list/case-list.store'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'
import { useDoor } from '@/features/trainings/organising/door/door.store'
import { useDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { usePlans } from '@/features/trainings/organising/plans/plans.store'
import { useRosters } from '@/features/trainings/organising/roster/rosters.store'
import { useCheckIns } from '@/features/trainings/organising/door/check-ins.store'
import {
  draftKey,
  useStaffRectifications,
} from '@/features/ratings/rectifications/staff/staff-rectifications.store'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { consultationRequests } from '../support/consulting'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'
import { startOn, valueOf } from './kept-phones'
import { staffLife, type Life } from './lives'

let server: ReferenceServer
let life: Life
beforeAll(async () => {
  server = await startReferenceServer()
  jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  life = await staffLife(server)
  server.offline()
  await startOn('staff', life)
})
afterAll(() => server.close())

const id = (name: string) => life.known.get(name)!
const mine = ({ owner }: { owner: string }) => owner === life.person.id

test('without a network the roster is on screen, and people can be let in', async () => {
  await useRosters.getState().load(id('training'))
  const { entries } = valueOf(useRosters.getState().rosters[id('training')])
  expect(entries.map((entry) => [entry.no, entry.name])).toEqual([
    [1, '周明'],
    [2, '陈晨'],
  ])
  expect(entries.every((entry) => entry.secret)).toBe(true)
  expect(useDoor.getState().express).toBe(true)
})

test('without a network the inbox is on screen', async () => {
  await useCaseList.getState().load('open')
  const list = valueOf(useCaseList.getState().lists.open)
  expect(list.map((consultation) => consultation.id)).toContain(id('consultation'))
})

test('which window one stands at is known', () => {
  expect(useQueue.getState().chosen['OL002']).toBe(id('window'))
})

test('trainings, lecturers and plans that were typed are drafts still', () => {
  const [kept] = useDrafts.getState().drafts.filter(mine)
  const { title, level, agenda, parts, seats } = kept!.draft
  expect([kept!.id, title, level]).toEqual([id('new-training'), '专利检索进阶', 'advanced'])
  expect([agenda, parts[0]?.day, parts[0]?.from]).toEqual(['检索入口\n练习', '2026-12-15', '09:30'])
  expect([seats.onsite?.capacity, seats.onsite?.waitlist]).toEqual(['30', '5'])
  const { name, bio, topics } = useLecturers.getState().draft!
  expect([name, bio, topics]).toEqual(['示例讲师', '十年经验', ['专利挖掘与布局']])
  expect(usePlans.getState().typed['OL101-2026']?.['专利挖掘与布局']).toBe('3')
})

test('replies, entries, windows and words about orders that were typed are drafts still', () => {
  const [reply] = useActionDrafts.getState().drafts.filter(mine)
  expect([reply!.id, reply!.draft.reply, reply!.draft.cites]).toEqual([
    ...[id('consultation'), '可以先变更。', ['FQ001']],
  ])
  const [entry] = useEntries.getState().drafts.filter(mine)
  const { category, question, legalBasis } = entry!.draft
  expect([entry!.id, category, question, legalBasis]).toEqual([
    ...['FQ990001', '商标申请', '公司改名后商标要不要变更？', '《商标法》第四十一条'],
  ])
  const { windows, lines } = useStaffDrafts.getState()
  expect([windows[0]?.id, windows[0]?.draft.name, windows[0]?.draft.hours[0]?.until]).toEqual([
    ...[id('window'), '2 号窗口', '11:30'],
  ])
  expect(Object.values(lines)).toEqual(['系统维护'])
  const { drafts } = useStaffRectifications.getState()
  const [fix, contact] = (['fix', 'contact'] as const).map(
    (act) => drafts[draftKey(id('order'), act)],
  )
  expect([fix?.text, fix?.outcome, contact?.text, contact?.how]).toEqual([
    ...['已改。', 'at_once', '在查。', 'message'],
  ])
})

test('check-ins that waited in an older version arrive, those that were taken back too', async () => {
  expect(useCheckIns.getState().pending).toHaveLength(3)
  server.connect()
  useCheckIns.getState().setOperator(life.person.id)
  await useCheckIns.getState().sendAll()
  expect(useCheckIns.getState().pending).toEqual([])
  const rows = await server.db<{ no: number; undoneAt: string | null }[]>`
    select no, undone_at from check_ins where training_id = ${id('training')} order by no`
  expect(rows.map(({ no, undoneAt }) => [no, undoneAt !== null])).toEqual([
    [1, false],
    [2, true],
  ])
})

test('a reply whose answer never came is sent with the key it had, and so arrives once', async () => {
  server.connect()
  const [sent] = useActionDrafts.getState().sent
  const body = { do: 'reply' as const, text: '可以先变更。', cites: ['FQ001'] }
  await consultationRequests(server).actOnCase(life.person, id('consultation'), body, sent!.key)
  const [reply] = useActionDrafts.getState().drafts.filter(mine)
  await useCase.getState().open(id('consultation'))
  await useCase.getState().act(id('consultation'), 'reply', reply!.draft)
  const { body: seen } = await consultationRequests(server).readCase(
    life.person,
    id('consultation'),
  )
  expect(seen.events.filter(({ kind }) => kind === 'replied')).toHaveLength(1)
  expect(useActionDrafts.getState().sent).toEqual([])
})
