import {
  emptyLecturer,
  missingFields,
  toLecturer,
  toLecturerDraft,
} from '@/features/trainings/organising/people/lecturer.model'

test('a lecturer needs a name and what they are; what is left empty is not sent', () => {
  const empty = emptyLecturer('l1', 'OL101')
  expect(missingFields(empty)).toEqual({ name: true, title: true })
  const full = { ...empty, name: ' 李老师 ', title: '律师', bio: ' ' }
  expect(missingFields(full)).toEqual({ name: false, title: false })
  expect(toLecturer(full)).not.toHaveProperty('bio')
  expect(toLecturer(full).name).toBe('李老师')
  expect(toLecturerDraft(toLecturer(full))).toEqual({ ...full, name: '李老师', bio: '' })
})
