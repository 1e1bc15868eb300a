import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { useEntries } from '@/features/consultations/staff/knowledge/entries.store'
import { emptyEntry, newEntryId } from '@/features/consultations/staff/knowledge/entries.model'
import { useFactReports, useReportDrafts } from '@/features/facts/reports/fact-reports.store'
import { draftKey } from '@/features/facts/reports/report-draft.model'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { useDrafts as useTrainingDrafts } from '@/features/trainings/organising/editor/drafts.store'
import { toTrainingForm } from '@/features/trainings/organising/editor/draft.model'
import { useOrganisedTrainings } from '@/features/trainings/organising/organised-trainings.store'
import { useLecturers } from '@/features/trainings/organising/people/lecturers.store'
import { planKey, usePlans } from '@/features/trainings/organising/plans/plans.store'
import { useStaffDrafts } from '@/features/visits/staff/drafts.store'
import { useWindows } from '@/features/visits/staff/windows/windows.store'
import { emptyWindowDraft } from '@/features/visits/staff/windows/window.model'
import { useOutbox } from '@/platform/outbox'
import { eraseOwn } from '@/platform/storage'
import { newId } from '../../../server/infra/db/uuid'
import { consultationRequests } from '../../support/consulting'
import { aDraft, valueOf } from '../../support/organiser-desk'
import { phone } from '../../support/phone'
import { startReferenceServer, type ReferenceServer } from '../../support/reference-server'
import { signInAs } from '../../support/staffed-phone'
import { typesWhileSending } from '../../support/typing'

const outlet = 'OL101'
const about = { kind: 'outlet', id: outlet } as const
const first = '先写的一句'
const more = '先写的一句，后来又写了一大段'
let server: ReferenceServer
const id = () => newId(server.now())

beforeAll(async () => {
  server = await startReferenceServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  phone.reset()
  eraseOwn()
  useOutbox.setState({ parcels: [] })
  server.connect()
  signInAs(await server.person({ as: [['organiser', outlet], ['outlet_staff', outlet]] })) // prettier-ignore
})

/** A form: how it is filled in, sent as its page does, and read from what is kept on the phone. */
interface Form {
  type: (words: string) => void
  send: () => Promise<unknown>
  kept: () => unknown
}

function reportForm(): Form {
  const key = draftKey(about)
  const drafts = useReportDrafts.getState
  return {
    type: (found) => drafts().keep(key, { part: 'hours', found, reportId: id() }),
    send: () =>
      useFactReports.getState().report(about, { reportId: id(), ...drafts().drafts[key]! }),
    kept: () => drafts().drafts[key]?.found,
  }
}

async function additionForm(): Promise<Form> {
  const citizen = await server.person({ name: '周明' })
  signInAs(citizen)
  const { body } = await consultationRequests(server).ask(citizen)
  const questionId = body.id
  const drafts = useDrafts.getState
  return {
    type: (text) => drafts().keepWords(questionId, { text }),
    send: () =>
      useConsultations
        .getState()
        .act(questionId, { do: 'add', key: id(), text: first, pictures: [] }),
    kept: () => drafts().words[questionId]?.text,
  }
}

function profileForm(): Form {
  const draft = useProfileDraft.getState
  draft().update({ phone: '13800001234', agreed: true })
  return {
    type: (name) => draft().update({ name }),
    send: () => draft().save(undefined, []),
    kept: () => draft().typed.name,
  }
}

function lecturerForm(): Form {
  const lecturer = {
    id: id(),
    base: outlet,
    name: '李老师',
    title: '律师',
    topics: [],
    consented: false,
  }
  const lecturers = useLecturers.getState
  return {
    type: (bio) => lecturers().saveDraft({ ...lecturer, bio }),
    send: () => lecturers().save({ ...lecturer, bio: first }),
    kept: () => lecturers().draft?.bio,
  }
}

function planForm(): Form {
  const plans = usePlans.getState
  return {
    type: (words) => plans().type(outlet, 2027, { 专利: String(words.length) }),
    send: () => plans().save({ base: outlet, year: 2027, items: [] }),
    kept: () => plans().typed[planKey(outlet, 2027)]?.专利,
  }
}

test.each<[string, () => Form | Promise<Form>, unknown]>([
  ['a report of a mistake', reportForm, more],
  ['an addition to a question', additionForm, more],
  ['the profile', profileForm, more],
  ['a lecturer', lecturerForm, more],
  ['the plan of a year', planForm, String(more.length)],
])('what is typed while %s is being sent stays; what was sent goes', async (_, form, left) => {
  const { type, send, kept } = await form()
  type(first)
  const sending = typesWhileSending(server, () => type(more))
  await send()
  expect(sending.isTyped()).toBe(true)
  expect(kept()).toEqual(left)

  const again = await form()
  again.type(first)
  server.connect()
  await again.send()
  expect(again.kept()).toBeUndefined()
})

const aWindow = (name: string) => ({
  ...emptyWindowDraft,
  name,
  hours: [{ from: '09:00', until: '11:30' }],
  slotMinutes: '30',
  capacity: '1',
})

describe('who goes on typing continues from the version that was stored', () => {
  const owner = 'owner'

  test('of a training', async () => {
    const training = id()
    const { save, sending } = useTrainingDrafts.getState()
    const stored = useOrganisedTrainings.getState()
    const draft = () => useTrainingDrafts.getState().drafts[0]?.draft
    save({ owner, id: training, draft: aDraft({ summary: first }) })
    const arrived = sending(owner, training)
    typesWhileSending(server, () => save({ owner, id: training, draft: aDraft({ summary: more }) }))
    const { version } = valueOf(await stored.save(training, toTrainingForm(draft()!)))
    expect(arrived(version)).toBe(true)
    expect(draft()).toMatchObject({ summary: more, version })
    const again = sending(owner, training)
    const next = valueOf(await stored.save(training, toTrainingForm(draft()!)))
    expect([next.summary, again(next.version), draft()]).toEqual([more, false, undefined])
  })

  test('of an answer of the knowledge base', async () => {
    const { keep, sending, save } = useEntries.getState()
    const entry = newEntryId(server.now().valueOf())
    const answer = { ...emptyEntry, category: '商标', question: '怎么变更？', answer: first }
    const draft = () => useEntries.getState().drafts[0]?.draft
    keep({ owner, id: entry, draft: answer })
    const arrived = sending(owner, entry)
    typesWhileSending(server, () => keep({ owner, id: entry, draft: { ...answer, answer: more } }))
    const { version } = valueOf(await save(entry, draft()!))
    expect(arrived(version)).toBe(true)
    expect(draft()).toMatchObject({ answer: more, from: version })
    const again = sending(owner, entry)
    const next = valueOf(await save(entry, draft()!))
    expect([next.answer, again(next.version), draft()]).toEqual([more, false, undefined])
  })

  test('of a window', async () => {
    const { keepWindow, sendingWindow } = useStaffDrafts.getState()
    const window = id()
    const draft = () => useStaffDrafts.getState().windows[0]?.draft
    const { save } = useWindows.getState()
    keepWindow({ id: window, draft: aWindow('一号窗') })
    const arrived = sendingWindow(window)
    typesWhileSending(server, () => keepWindow({ id: window, draft: aWindow('一号综合窗') }))
    const { version } = valueOf(await save(window, draft()!, outlet))
    expect(arrived(version)).toBe(true)
    expect(draft()).toMatchObject({ name: '一号综合窗', version })
    const again = sendingWindow(window)
    const next = valueOf(await save(window, draft()!, outlet))
    expect([next.name, again(next.version), draft()]).toEqual(['一号综合窗', false, undefined])
  })
})
