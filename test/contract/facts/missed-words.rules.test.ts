import {
  everydayWord,
  isPersonal,
  mayBeSent,
  sendableWords,
} from '@/contract/facts/missed-words.rules'
import { missedWords } from '@/contract/facts/missed-words.settings'

test.each([
  ['  山寨貨！ ', '山寨货'],
  ['ＬＯＧＯ', 'logo'],
  ['“抄袭”怎么办？', '抄袭”怎么办'],
  ['Knock-off?', 'knock-off'],
  ['？！', ''],
])('%s is the word %s', (typed, word) => expect(everydayWord(typed)).toBe(word))

const longest = '𠮷'.repeat(missedWords.maxLength)

test.each([
  ['山寨', true],
  ['2027年商标法', true],
  ['寨', false],
  ['？？？', false],
  [longest, true],
  [`${longest}字`, false],
  ['13812345678', false],
  ['张先生 138 1234 5678', false],
  ['１３８１２３４５６７８', false],
  ['021-62345678', false],
  ['62345678', false], // a number without its words
  ['310101199001011234', false],
  ['a.b@example.com', false],
  ['护照 E12345678', false],
  ['ED1234567', false],
  ['ed1234567', false],
  ['12345', false],
])('%s may be sent: %s', (typed, may) => expect(mayBeSent(typed)).toBe(may))

test.each([
  ['EABCDEFGH 护照', false],
  ['商标 13812345678 张三', true],
  ['zhang@example.com 商标', true],
])('%s may tell who somebody is: %s', (typed, may) => expect(isPersonal(typed)).toBe(may))

test('words of the same spelling are sent once, and no more than are shown', () => {
  expect(sendableWords(['山寨', '山寨！', '13812345678', '高仿', '抄版', '盗图'])).toEqual([
    '山寨',
    '高仿',
    '抄版',
  ])
})
