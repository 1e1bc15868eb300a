import { redirectOf } from '@/platform/moved-pages.rules'

test.each([
  ['pages/about/sources/index', 'pages/facts/sources/index'],
  ['pages/account/messages/index', 'pages/messages/list/index'],
  ['pages/account/sign-in/index', 'pages/people/sign-in/index'],
  ['pages/consult/progress/index', 'pages/consultations/progress/index'],
  ['pages/desk/consultation/index', 'pages/consultations-staff/case/index'],
  ['pages/learning/certificate/index', 'pages/trainings-learning/certificate/index'],
  ['pages/staff/roster/index', 'pages/trainings-staff/roster/index'],
  ['/pages/oversight/units/index', 'pages/ratings-staff/units/index'],
])('whoever opens %s arrives at %s', (from, to) => {
  expect(redirectOf(from)).toBe(to)
})

test.each(['pages/trainings/detail/index', 'pages/nothing/index', 'pages/desk', ''])(
  '%s has not moved',
  (path) => expect(redirectOf(path)).toBeUndefined(),
)
