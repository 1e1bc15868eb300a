import type { HttpRequest } from '@/platform/http'
import { useCase } from '@/features/consultations/staff/case/case.store'
import { insertAnswer } from '@/features/consultations/staff/case/canned-answers.model'
import { groupByUrgency } from '@/features/consultations/staff/case-list/case-list.model'
import { useCaseList } from '@/features/consultations/staff/case-list/case-list.store'
import { useActionDrafts } from '@/features/consultations/staff/case/action-drafts.store'
import { byId } from '@/features/facts/published/facts.model'
import { phone } from '../../support/phone'
import { answeringDesk, typed, valueOf } from '../../support/answering-desk'
import { anApplication } from '../../support/consulting'
import { loadedFacts } from '../../support/loaded-facts'
import { signInAs } from '../../support/staffed-phone'

const desk = answeringDesk()
const { act, seen } = desk
const inbox = () => useCaseList.getState()
const { handOver, open } = useCase.getState()

const kinds = async (id: string) => (await seen(id)).events.map(({ kind }) => kind)

test('a case is claimed and answered with an entry, which the citizen sees as its source', async () => {
  const id = await desk.newCase()
  await inbox().load('open')
  expect(valueOf(inbox().lists.open)).toContainEqual(
    expect.objectContaining({ id, status: 'open' }),
  )
  expect(valueOf(await act(id, 'claim'))).toMatchObject({ status: 'claimed', taken: 'mine' })
  const entry = byId((await loadedFacts()).answers, 'FQ001')!
  const draft = insertAnswer({ reply: '您好。', cites: [] }, entry)!
  valueOf(await act(id, 'reply', draft))
  const { status, events } = await seen(id)
  expect(status).toBe('answered')
  expect(events[events.length - 1]).toMatchObject({
    kind: 'replied',
    cites: ['FQ001'],
    text: expect.stringContaining('专利法') as string,
  })
  await inbox().load('open')
  await inbox().load('done')
  expect(valueOf(inbox().lists.open).map((consultation) => consultation.id)).not.toContain(id)
  expect(valueOf(inbox().lists.done).map((consultation) => consultation.id)).toContain(id)
})

test('the clock stops while the citizen is asked for more and restarts with their reply', async () => {
  const id = await desk.newCase()
  valueOf(await act(id, 'ask_back', { askBack: '是哪一件商标？' }))
  expect(desk.shown().dueAt).toBeUndefined()
  await inbox().load('open')
  const groups = groupByUrgency(valueOf(inbox().lists.open), Date.now())
  expect(groups.find(({ urgency }) => urgency === 'waiting')?.entries).toContainEqual(
    expect.objectContaining({ id }),
  )
  await desk.use.act(desk.citizen, id, { do: 'add', text: '第 9 类的。', pictures: [] })
  await open(id)
  expect(desk.shown()).toMatchObject({ status: 'claimed', dueAt: expect.any(String) as string })
})

test('a transferred case belongs to the other unit, and the citizen sees why', async () => {
  const id = await desk.newCase()
  valueOf(await act(id, 'transfer', { unit: 'OL007', reason: '要看合同，归维权援助' }))
  const { unit, events } = await seen(id)
  expect(unit).toBe('OL007')
  expect(events[events.length - 1]).toMatchObject({
    kind: 'transferred',
    unit: 'OL007',
    text: '要看合同，归维权援助',
  })
  await open(id)
  expect(useCase.getState().consultation).toMatchObject({ failure: { code: 'forbidden' } })
})

test('a case raised to complex is due in 15 working days, and the citizen sees why', async () => {
  const id = await desk.newCase()
  valueOf(await act(id, 'raise', { complex: '要查 2019 年的档案' }))
  expect(await seen(id)).toMatchObject({
    dueDays: 15,
    complex: '要查 2019 年的档案',
    dueAt: '2026-12-23T09:00:00.000Z',
  })
  expect(await act(id, 'raise', { complex: '再久一点' })).toMatchObject({
    kind: 'failed',
    failure: { code: 'conflict' },
  })
})

test('two questions of the same citizen are merged', async () => {
  const other = await desk.newCase({ text: '改名以后怎么办？' })
  const id = await desk.newCase({ text: '改名以后怎么办？在线等' })
  expect(desk.shown().siblings.map((sibling) => sibling.id)).toEqual([other])
  valueOf(await act(id, 'merge', { into: other }))
  expect(desk.shown()).toMatchObject({ status: 'closed', closed: 'merged', mergedInto: other })
  expect(await kinds(other)).toContain('merged')
})

test('an application advances through its stages to the end', async () => {
  const { id } = (await desk.use.ask(desk.citizen, anApplication())).body
  signInAs(desk.supervisor)
  await open(id)
  valueOf(await act(id, 'claim'))
  valueOf(await act(id, 'advance', { stage: 'accepted' }))
  valueOf(await act(id, 'advance', { stage: 'respondent_asked', stageText: '已打电话' }))
  const turned = await act(id, 'advance', { stage: 'agreed' })
  expect(turned).toMatchObject({ failure: { code: 'conflict' } })
  valueOf(await act(id, 'advance', { stage: 'not_agreed', stageText: '对方不愿意' }))
  expect(await seen(id)).toMatchObject({ status: 'answered', stage: 'not_agreed' })
})

test('a case handed over twice yields one work order, and the reply of 12345 is stored once', async () => {
  const id = await desk.newCase({ contact: '13812345678' })
  const first = valueOf(await handOver(id))
  expect(first.json).toContain('13812345678')
  expect(valueOf(await handOver(id))).toEqual(first)
  await open(id)
  valueOf(await act(id, 'number', { number: 'SH-2026-1' }))
  valueOf(await act(id, 'number', { number: 'SH-2026-1' }))
  valueOf(await act(id, 'number', { number: 'SH-2026-1', result: '已办结' }))
  expect(await kinds(id)).toEqual(['asked', 'routed', 'handed_over', 'numbered', 'replied'])
  expect(desk.shown().order).toMatchObject({ number: 'SH-2026-1', result: '已办结' })
})

test('a double tap or a retry after a lost response answers the citizen once', async () => {
  const id = await desk.newCase()
  const [first, second] = await Promise.all([
    act(id, 'reply', { reply: '可以。' }),
    act(id, 'reply', { reply: '可以。' }),
  ])
  expect(second).toBe(first)
  const lost = await desk.newCase()
  let requests: HttpRequest[] = []
  let sent = useActionDrafts.getState().sent
  desk.server.connect({
    onRequest(request) {
      if (request.url.endsWith('/acts')) requests = [...requests, request]
      sent = useActionDrafts.getState().sent
    },
  })
  valueOf(await act(lost, 'reply', { reply: '可以。' }))
  useActionDrafts.setState({ sent }) // the response was lost
  valueOf(await act(lost, 'reply', { reply: '可以。' }))
  expect(requests).toHaveLength(2)
  expect(requests[1]!.data).toEqual(requests[0]!.data)
  expect((await kinds(lost)).filter((kind) => kind === 'replied')).toHaveLength(1)
  expect(useActionDrafts.getState().sent).toEqual([])
})

test('a request that never arrived is retried with the same key, a refused one is forgotten', async () => {
  const id = await desk.newCase()
  desk.server.offline()
  expect(await act(id, 'reply', { reply: '可以。' })).toMatchObject({
    failure: { code: 'offline' },
  })
  const [waiting] = useActionDrafts.getState().sent
  expect(await act(id, 'reply', { reply: '可以。' })).toMatchObject({ kind: 'failed' })
  expect(useActionDrafts.getState().sent).toEqual([waiting])
  desk.server.connect()
  valueOf(await act(id, 'reply', { reply: '可以。' }))
  expect(await act(id, 'claim')).toMatchObject({ failure: { code: 'conflict' } })
  expect(useActionDrafts.getState().sent).toEqual([])
})

test('a slower member of staff sees the conflict, and their input is kept', async () => {
  const id = await desk.newCase()
  const draft = typed({ unit: 'OL007', reason: '归他们' })
  useActionDrafts.getState().keep({ owner: desk.agent.id, id, draft })
  await desk.use.actOnCase(desk.supervisor, id, { do: 'reply', text: '已经答了。', cites: [] })
  expect(await act(id, 'transfer', draft)).toMatchObject({ failure: { code: 'conflict' } })
  await open(id)
  expect(desk.shown().status).toBe('answered')
  expect(useActionDrafts.getState().drafts).toMatchObject([{ id, draft }])
  expect(JSON.stringify(phone.stored.get('own/replies'))).toContain('归他们')
})

test('offline, the case list shows the stored copy and its age', async () => {
  const id = await desk.newCase()
  await inbox().load('open')
  useCaseList.setState({ lists: useCaseList.getInitialState().lists })
  desk.server.setNow('2026-12-02T16:00:00+08:00')
  desk.server.offline()
  await inbox().load('open')
  expect(inbox()).toMatchObject({ offline: true })
  expect(new Date(inbox().saved!.at).toISOString()).toBe('2026-12-02T06:20:00.000Z')
  expect(valueOf(inbox().lists.open).map((consultation) => consultation.id)).toContain(id)
  expect(await act(id, 'claim')).toMatchObject({ failure: { code: 'offline' } })
})

test('offline, only cases that were read before can be opened', async () => {
  const id = await desk.newCase()
  const other = await desk.newCase()
  desk.server.offline()
  await open(id)
  expect(useCase.getState()).toMatchObject({ id, offline: true })
  expect(desk.shown().id).toBe(id)
  await open(desk.use.newId())
  expect(useCase.getState().consultation.kind).toBe('failed')
  expect(other).not.toBe(id)
})

test('nobody else can read the case list, and its copy is deleted on refusal', async () => {
  await desk.newCase()
  await inbox().load('open')
  expect([...phone.stored.keys()]).toContain('own/inbox')
  signInAs(desk.citizen)
  await inbox().load('open')
  expect(inbox().lists.open).toMatchObject({ failure: { code: 'forbidden' } })
  expect(inbox().saved).toBeUndefined()
})
