import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { useConsultations } from '@/features/consultations/consultations.store'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import { unsentQuestions } from '@/features/consultations/asking/outbox.model'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useFacts } from '@/features/facts/published/facts.store'
import { useFigures } from '@/features/ratings/figures/figures.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useLearningForms } from '@/features/trainings/learning/forms/forms.store'
import { useMessages } from '@/features/messages/list/messages.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { waitingRating } from '@/features/ratings/rating/rate.model'
import { useRatingDrafts } from '@/features/ratings/rating/rating-drafts.store'
import { useRatings } from '@/features/ratings/rating/ratings.store'
import { waitingParcels } from '@/features/ratings/rectifications/citizen/rectification.model'
import { useRectifications } from '@/features/ratings/rectifications/citizen/rectifications.store'
import {
  draftText,
  useRectificationDrafts,
} from '@/features/ratings/rectifications/citizen/rectification-drafts.store'
import { useSearch } from '@/features/search/search.store'
import { useChecklists } from '@/features/services/checklists.store'
import { useTraining } from '@/features/trainings/catalogue/detail/training.store'
import { useTrainings } from '@/features/trainings/catalogue/schedule/trainings.store'
import { useBookingDrafts } from '@/features/visits/citizen/booking/booking-drafts.store'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { useVisits } from '@/features/visits/citizen/list/visits.store'
import { deviceId } from '@/platform/device-id'
import { readPicture } from '@/platform/stored-pictures'
import { readPicture as readInBrowser } from '@/platform/stored-pictures.h5'
import { useOutbox } from '@/platform/outbox'
import { phone } from '../support/phone'
import { startReferenceServer, type ReferenceServer } from '../support/reference-server'
import { startOn, valueOf } from './kept-phones'
import { citizenLife, type Life } from './lives'
import phones from './recorded/2026-11/storage.json'

let server: ReferenceServer
let life: Life
beforeAll(async () => {
  server = await startReferenceServer()
  jest.spyOn(Date, 'now').mockImplementation(() => server.now().valueOf())
  life = await citizenLife(server)
  server.offline()
  await startOn('citizen', life)
})
afterAll(() => server.close())

const id = (name: string) => life.known.get(name)!

test('whoever was signed in still is', () => {
  const { token, owner } = useIdentity.getState()
  expect([token, owner]).toEqual([id('token'), id('person')])
})

test('how its owner wants it is as they left it', () => {
  const { chosen, elder, district } = usePreferences.getState()
  expect([chosen, elder, district]).toEqual(['en', true, '310104'])
  expect(deviceId()).toBe(phone.stored.get('device'))
})

test('favourites, what was opened last, what was looked for and what is at hand are there', () => {
  const { favourites, opened } = useFavourites.getState()
  const all = ['answer FQ001', 'service SV015', 'outlet OL002']
  expect(favourites.map((item) => `${item.kind} ${item.id}`)).toEqual(all)
  expect(opened.map((item) => `${item.kind} ${item.id}`)).toEqual(all)
  expect(useSearch.getState().recent).toEqual(['专利费减', '商标'])
  expect(useChecklists.getState().prepared['SV015']).toEqual(['申请书'])
})

test('without a network the facts that were saved are on screen', async () => {
  const loading = useFacts.getState().load()
  const { outlets, services, answers, terms, districts, courses, pinyin } = valueOf(
    useFacts.getState().facts,
  )
  await loading
  expect(outlets.map((outlet) => outlet.id)).toEqual(['OL001', 'OL002'])
  expect(services.map((service) => service.id)).toEqual(['SV001', 'SV015'])
  expect([answers, terms, districts, courses].map((list) => list.length)).toEqual([1, 1, 1, 1])
  expect(pinyin['OL002']).toMatch(/^shang hai shi/)
  await useFigures.getState().load()
  expect(useFigures.getState().all?.outlets['OL002']?.levels).toEqual([0, 2, 0, 0, 0])
})

test('without a network trainings, one’s own seat and visits are on screen', () => {
  expect(valueOf(useTrainings.getState().list).map((training) => training.id)).toContain(
    id('training'),
  )
  expect(valueOf(useTraining.getState().trainings[id('training')]).title).toBe('专利检索入门')
  const [seat] = valueOf(useEnrollments.getState().list)
  expect(seat?.training.id).toBe(id('training'))
  expect(seat?.standing.kind === 'enrolled' && seat.standing.secret).toBeTruthy()
  const [visit] = valueOf(useVisits.getState().list)
  expect(visit?.id).toBe(id('visit'))
  expect(visit?.secret).toBeTruthy()
  expect(useVisits.getState().readAt[id('visit')]).toBe(server.now().valueOf())
  expect(
    valueOf(useAvailability.getState().outlets).map((availability) => availability.outlet),
  ).toEqual(['OL002'])
})

test('without a network questions, ratings, orders and messages are on screen', () => {
  const { list, details } = useConsultations.getState()
  expect(valueOf(list).map((consultation) => consultation.id)).toEqual([
    id('consultation-answered'),
    id('consultation'),
  ])
  expect(valueOf(details[id('consultation')]).text).toMatch(/^公司名称改了/)
  expect(valueOf(useRatings.getState().list).map((service) => service.rating?.level)).toEqual([
    2,
    2,
    undefined,
  ])
  expect(valueOf(useRatings.getState().details[id('service')]).unit).toBe('OL002')
  const order = valueOf(useRectifications.getState().details[id('order')])
  expect(order.status).toBe('open')
  expect(valueOf(useMessages.getState().list).map((message) => message.kind)).toEqual([
    'answered',
    'fixed',
  ])
})

test('questions that were typed and not sent are drafts still', () => {
  const { drafts, words } = useDrafts.getState()
  const { text, contact, topic, ipType, district, pictures } = drafts['anywhere']!
  expect([text, contact, topic, ipType, district]).toEqual([
    ...['要准备什么材料？', '021-00000000', 'general', 'trademark', '310104'],
  ])
  expect(pictures!.map((picture) => typeof readPicture(picture))).toEqual(['string'])
  expect(drafts['mediation']?.application?.wanted).toBe('请他们换招牌。')
  expect(words[id('consultation')]?.text).toBe('补充一句')
})

test('ratings, words about trainings, bookings and the profile that were typed are drafts still', () => {
  const { level, scores, tags, text } = useRatingDrafts.getState().drafts[id('service')]!
  expect([level, scores, tags, text]).toEqual([4, { efficiency: 4 }, ['quick'], '很快'])
  expect(draftText(useRectificationDrafts.getState(), id('order'), 'say')).toBe('请快一点')
  expect(draftText(useRectificationDrafts.getState(), id('order-repaired'), 'reopen')).toBe(
    '没有改',
  )
  const { feedback, use, appeal } = useLearningForms.getState().drafts
  const { content, lecturer, words } = feedback[id('training')]!
  expect([content, lecturer, words]).toEqual([5, 4, '讲得很好'])
  const told = use[id('training')]!
  expect([told.used, told.words]).toEqual(['partly', '写了一份报告'])
  expect(appeal[id('training')]?.words).toBe('地铁停运')
  const { visitor, party } = useBookingDrafts.getState().drafts['OL002']!
  expect([visitor, party]).toEqual(['周明', '示例公司'])
  const { name, phone: number, employer, role, industry, agreed } = useProfileDraft.getState().typed
  expect([name, number, employer, role, industry, agreed]).toEqual([
    ...['周明', '13900000000', '示例公司', '法务', 'software', true],
  ])
})

test('what waits to be sent is known for what it is', () => {
  const { parcels } = useOutbox.getState()
  expect(parcels).toHaveLength(8)
  expect(unsentQuestions(parcels).map(({ from }) => from.place)).toEqual([
    'mediation',
    'service SV015',
  ])
  expect(waitingRating(parcels, id('service'))?.draft.text).toBe('来了两次')
  expect(waitingParcels(parcels, id('order'))).toHaveLength(1)
})

test('a picture that a browser kept is there', () => {
  const [[key, content]] = Object.entries(phones.browser.storage) as [[string, string]]
  phone.stored.set(key, content)
  expect(readInBrowser(key.slice('own/picture/'.length))).toBe(content)
})
