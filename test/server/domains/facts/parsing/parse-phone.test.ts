import {
  buildPhoneBook,
  parsePhones,
  parseServicePhone,
} from '../../../../../server/domains/facts/parsing/parse-phone'
import { parseOutlet } from '../../../../../server/domains/facts/parsing/parse-outlet'
import { anOutletRecord } from '../../../../support/fact-records'

const outlet = (name: string, ...phone: ReturnType<typeof anOutletRecord>['phone']) =>
  anOutletRecord({ name, phone })

const book = buildPhoneBook(
  [
    outlet('12330 维权热线', { number: '12330', label: '12330 维权热线', verified: false }),
    outlet('维权援助中心', { number: '12330', label: '举报投诉', verified: true }),
    outlet('代办处', {
      number: '021-54046722',
      label: '专利受理咨询',
      verified: true,
      as_of: '2019-10',
    }),
    outlet('12315 举报热线', { number: '12315', label: '12315 举报热线', verified: false }),
  ].map(parseOutlet),
)

test.each([
  // a number listed by an outlet uses the outlet's verified entry
  ['12330', { number: '12330', label: '举报投诉', verified: true }],
  [
    '021-54046722（专利受理，2019公布）',
    { label: '专利受理咨询', verified: true, asOf: '2019-10' },
  ],
  ['12315', { number: '12315', label: '举报热线', verified: false }],
  // otherwise a year of publication makes it verified
  ['021-64339268（2019，版权咨询）', { label: '版权咨询', verified: true, asOf: '2019' }],
  ['021-23110888（2022）', { label: undefined, verified: true, asOf: '2022' }],
  // and without a year it is unverified
  ['021-11111111（总机）', { label: '总机', verified: false, asOf: undefined }],
])('%s', (raw, phone) => {
  expect(parseServicePhone(raw, book)).toMatchObject(phone)
})

test('a text without a number is rejected', () => {
  expect(() => parseServicePhone('见网站', book)).toThrow('见网站')
})

test('a label states the purpose of the number, not its origin', () => {
  const phone = [
    { number: '12368', label: '法院诉讼服务热线（通用知识）', verified: false },
    { number: '021-35363288', label: '网页代码所列电话，未经官方核对', verified: false },
    { number: '12315', label: '12315 举报热线', verified: false },
  ]
  const labels = parsePhones(outlet('12315 举报热线', ...phone))?.map(({ label }) => label)
  expect(labels).toEqual(['法院诉讼服务热线', undefined, undefined])
})
