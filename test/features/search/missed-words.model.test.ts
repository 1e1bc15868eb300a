import { missedWordsOf, toldKey } from '@/features/search/missed-words.model'
import type { Hit } from '@/shared/lib/search/search.types'

const hit = (score: number) => ({ score }) as Hit

test.each([
  ['nothing is found', [], [], '李鬼', ['李鬼']],
  ['nothing is found, and some words are known', [], ['李鬼'], '李鬼商标', ['李鬼']],
  ['a part is found', [hit(60)], ['李鬼', '李鬼！'], '李鬼商标', ['李鬼']],
  ['nothing has all words', [hit(100)], [], '牌子被偷', ['牌子被偷']],
  ['something has all words', [hit(101)], [], '商标', []],
  ['a number is among them', [], ['李鬼'], '李鬼 13812345678', []],
])('%s', (_, hits, missing, query, words) =>
  expect(missedWordsOf({ hits, missing }, query)).toEqual(words),
)

test('words that were sent are the same words again, whatever else is searched', () => {
  expect(toldKey(['抄袭', '外观'])).toBe(toldKey(['抄袭', '外观']))
  expect(toldKey(['抄袭', '外观'])).not.toBe(toldKey(['抄袭外观']))
})
