import { enrolledNameNotes } from '@/features/trainings/enrollment/enrolled-name.model'

const notes = (change: object = {}, profileName?: string) =>
  enrolledNameNotes({ name: '王小明', ...change }, profileName, 'zh')

test('whoever kept the name in the profile is told only how a mistake is corrected', () => {
  expect(notes({}, '王小明')).toHaveLength(1)
  expect(notes({}, undefined)).toEqual(notes({}, '王小明'))
  expect(notes({}, '')).toEqual(notes({}, '王小明'))
})

test('whoever changed the profile is told that the roster keeps the old name', () => {
  expect(notes({}, '李四')[0]).toContain('“李四”')
})

test('a correction says when, from what, to what, and why', () => {
  const correction = {
    at: '2026-12-12T09:00:00.000Z',
    from: '王晓明',
    to: '王小明',
    reason: '证件上是“小”',
  }
  expect(notes({ nameCorrections: [correction] })[0]).toBe(
    '12 月 12 日，周六：由“王晓明”更正为“王小明”。证件上是“小”',
  )
  expect(notes({ nameCorrections: [{ at: correction.at, reason: '' }] })[0]).toContain('没有姓名')
})
