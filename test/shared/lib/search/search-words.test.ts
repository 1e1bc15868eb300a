import { listen } from '@/shared/lib/search/pinyin'
import { createSearch } from '@/shared/lib/search/search'
import type { Entry } from '@/shared/lib/search/search.types'
import { mend } from '@/shared/lib/search/typo'
import { ids, search, vocabulary } from './search.fixture'

const said = (text: string, syllables: string) => ({ text, syllables: syllables.split(' ') })

describe('letters', () => {
  const { meant, alike, say } = listen(
    [
      said('展会', 'zhan hui'),
      said('设备', 'she bei'),
      said('设备室', 'she bei shi'),
      said('商标', 'shang biao'),
      said('专利', 'zhuan li'),
      said('能力', 'neng li'),
    ],
    ['商标'],
  )

  test('are a syllable that is not finished before they are initials', () => {
    expect(meant('zh')).toEqual(['展', '专'])
  })

  test('mean a word of its own before more frequent parts of names', () => {
    expect(meant('sb')).toEqual(['商标'])
  })

  test('mean nothing where nothing is said so', () => {
    expect(meant('xyz')).toEqual([])
    expect(say('火星')).toBeUndefined()
    expect(say('专力')).toBe('zhuanli')
    expect(alike('力', '利')).toBe(true)
    expect(alike('力', '专')).toBe(false)
  })
})

describe('letters typed', () => {
  test('that stand somewhere as an English word are no initials', () => {
    const { find } = createSearch(
      [
        { id: '1', kind: 'item', title: '说明', names: ['what he says'], fields: [] },
        {
          id: '2',
          kind: 'item',
          title: '合同',
          said: [{ name: '合同', pinyin: 'he tong' }],
          fields: [],
        },
      ],
      vocabulary,
    )
    expect(find('he').hits.map(({ doc }) => doc.id)).toEqual(['1'])
    expect(find('hetong').hits.map(({ doc }) => doc.id)).toEqual(['2'])
  })

  test('of a word that a term only begins with are mended', () => {
    expect(ids('softwrae')[0]).toBe('S4')
  })

  test('are read as what was said before what that means', () => {
    const withPinyin = createSearch(
      [
        {
          id: '1',
          kind: 'word',
          title: '商标',
          said: [{ name: '品牌', pinyin: 'pin pai' }],
          fields: [],
        },
        { id: '2', kind: 'item', title: '品牌培育', fields: [] },
      ],
      vocabulary,
    )
    expect(withPinyin.find('pinpai').reading.map(({ to }) => to)).toEqual(['品牌', '商标'])
  })
})

describe('a slip', () => {
  const gap = { from: 0, to: 3, sure: true }
  const alike = (a: string, b: string) => a + b === '力利'

  test('is mended by what sounds the same before what looks the same', () => {
    expect(mend('专力局', gap, ['专业局', '专利局'], alike)?.to).toBe('专利局')
  })

  test('is mended by the longest stretch that fits', () => {
    expect(mend('商标专力', { from: 3, to: 4, sure: true }, ['专利', '商标专利'], alike)).toEqual({
      from: '商标专力',
      to: '商标专利',
    })
  })

  test('of half a word is no slip, unless it sounds the same', () => {
    expect(mend('专力', { from: 0, to: 2, sure: true }, ['专业'], alike)).toBeUndefined()
    expect(mend('专力', { from: 0, to: 2, sure: true }, ['专利'], alike)?.to).toBe('专利')
  })

  test('is not seen in a row of words that are right, unless it sounds the same', () => {
    const chance = { from: 0, to: 4, sure: false }
    expect(mend('专利年费', chance, ['专利费'], alike)).toBeUndefined()
    expect(mend('专力年费', chance, ['专利年费'], alike)?.to).toBe('专利年费')
  })
})

describe('a synonym', () => {
  const entries: Entry[] = [
    { term: '外观设计专利', synonyms: ['外观'], english: [] },
    { term: '热线', synonyms: ['电话机'], english: [], oneWay: true },
    { term: '费用减缴', synonyms: ['减免'], english: [] },
  ]
  const titles = ['外观设计专利申请', '外观检索', '热线咨询', '电话机维修', '费用减缴备案']
  const { find } = createSearch(
    titles.map((title) => ({ id: title, kind: 'item' as const, title, fields: [] })),
    { ...vocabulary, entries },
  )
  const found = (query: string) => find(query).hits.map(({ doc }) => doc.title)

  test('that is part of the term says nothing more than the term', () => {
    expect(found('外观设计专利')).toEqual(['外观设计专利申请'])
    expect(find('外观')).toMatchObject({ total: 2, reading: [] })
  })

  test('that goes one way is not looked for besides', () => {
    expect(found('热线')).toEqual(['热线咨询'])
    expect(found('电话机')).toEqual(['电话机维修', '热线咨询'])
  })

  test('that repeats what stands before it is put in once', () => {
    expect(found('费用减免')).toEqual(['费用减缴备案'])
  })
})

test('what is left over between two fillers as one character is not looked for', () => {
  expect(search.find('哪里办的商标').missing).toEqual([])
})

test('nothing is suggested that would find nothing', () => {
  expect(createSearch([], vocabulary).find('商票').suggestions).toEqual([])
})
