import type { StaffTraining } from '@/contract/trainings/staff.schema'
import {
  addPart,
  copyDraft,
  toDraft,
  toggleWay,
  toTrainingForm,
  type TrainingDraft,
} from '@/features/trainings/organising/editor/draft.model'
import { aDraft, part } from './builders'

test('what is sent is in Shanghai time, and holds nothing that was left empty', () => {
  const form = toTrainingForm(aDraft({ agenda: ' 检索概念 \n\n 实操', fee: '0', note: ' ' }))
  expect(form).toMatchObject({
    parts: [{ startsAt: '2026-12-15T01:30:00.000Z', endsAt: '2026-12-15T03:30:00.000Z' }],
    closesAt: '2026-12-14T10:00:00.000Z',
    agenda: ['检索概念', '实操'],
    feeYuan: 0,
    seats: [{ way: 'onsite', capacity: 48, waitlist: 20 }],
  })
  for (const left of ['titleEn', 'topic', 'summary', 'link', 'note', 'place'])
    expect(form).not.toHaveProperty(left)
})

const asStored = (draft: TrainingDraft) => {
  const { seats, ...form } = toTrainingForm(draft)
  return {
    ...form,
    id: 'x',
    state: 'published',
    sample: false,
    version: 3,
    checkedIn: 0,
    seats: seats.map((seat) => ({ ...seat, enrolled: 0, offered: 0, waiting: 0 })),
    startsAt: form.parts[0]!.startsAt,
    endsAt: form.parts[0]!.endsAt,
  } as StaffTraining
}

test('what is opened to be changed is what was sent', () => {
  const draft = aDraft({
    materials: [{ title: '讲义', url: 'https://a.example/x' }],
    link: 'https://meet.example/1',
    lecturers: ['l1'],
    asks: ['employer'],
  })
  expect(toDraft(asStored(draft))).toEqual({ ...draft, version: 3 })
})

test('a copy keeps all but the days and the way in, and is a new one', () => {
  const copy = copyDraft(asStored(aDraft({ link: 'https://meet.example/1' })))
  expect(copy).toMatchObject({
    title: '专利检索入门',
    parts: [part('', '09:30', '11:30')],
    closes: { day: '', time: '18:00' },
    link: '',
    version: 0,
  })
})

test('a further part has the hours of the last one, and one way of attending always stays', () => {
  expect(addPart([part('2026-12-15', '09:30', '11:30')])[1]).toEqual(part('', '09:30', '11:30'))
  const { seats } = aDraft()
  expect(toggleWay(seats, 'onsite')).toEqual(seats)
  const both = toggleWay(seats, 'online')
  expect(Object.keys(both)).toEqual(['onsite', 'online'])
  expect(Object.keys(toggleWay(both, 'onsite'))).toEqual(['online'])
})
