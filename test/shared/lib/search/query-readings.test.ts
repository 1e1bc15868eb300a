import { buildPhonetics } from '@/shared/lib/search/pinyin'
import { createSearch } from '@/shared/lib/search/search'
import type { Entry } from '@/shared/lib/search/search.types'
import { correctTypo } from '@/shared/lib/search/typo'
import { ids, search, vocabulary } from './search.fixture'

const pronunciation = (text: string, syllables: string) => ({
  text,
  syllables: syllables.split(' '),
})

describe('Latin letters', () => {
  const { meant, alike, say } = buildPhonetics(
    [
      pronunciation('展会', 'zhan hui'),
      pronunciation('设备', 'she bei'),
      pronunciation('设备室', 'she bei shi'),
      pronunciation('商标', 'shang biao'),
      pronunciation('专利', 'zhuan li'),
      pronunciation('能力', 'neng li'),
    ],
    ['商标'],
  )

  test('are read as an incomplete syllable before initials', () => {
    expect(meant('zh')).toEqual(['展', '专'])
  })

  test('are read as a complete word before more frequent fragments', () => {
    expect(meant('sb')).toEqual(['商标'])
  })

  test('without a matching pinyin have no reading', () => {
    expect(meant('xyz')).toEqual([])
    expect(say('火星')).toBeUndefined()
    expect(say('专力')).toBe('zhuanli')
    expect(alike('力', '利')).toBe(true)
    expect(alike('力', '专')).toBe(false)
  })
})

describe('a Latin query', () => {
  test('that occurs as an English word is not read as initials', () => {
    const { find } = createSearch(
      [
        { id: '1', kind: 'item', title: '说明', names: ['what he says'], fields: [] },
        {
          id: '2',
          kind: 'item',
          title: '合同',
          pinyinNames: [{ name: '合同', pinyin: 'he tong' }],
          fields: [],
        },
      ],
      vocabulary,
    )
    expect(find('he').hits.map(({ doc }) => doc.id)).toEqual(['1'])
    expect(find('hetong').hits.map(({ doc }) => doc.id)).toEqual(['2'])
  })

  test('is corrected to the first word of a term', () => {
    expect(ids('softwrae')[0]).toBe('S4')
  })

  test('is read as pinyin before the meaning of that word', () => {
    const withPinyin = createSearch(
      [
        {
          id: '1',
          kind: 'word',
          title: '商标',
          pinyinNames: [{ name: '品牌', pinyin: 'pin pai' }],
          fields: [],
        },
        { id: '2', kind: 'item', title: '品牌培育', fields: [] },
      ],
      vocabulary,
    )
    expect(withPinyin.find('pinpai').reading.map(({ to }) => to)).toEqual(['品牌', '商标'])
  })
})

describe('a typo', () => {
  const gap = { from: 0, to: 3, sure: true }
  const alike = (a: string, b: string) => a + b === '力利'

  test('is corrected to a homophone first', () => {
    expect(correctTypo('专力局', gap, ['专业局', '专利局'], alike)?.to).toBe('专利局')
  })

  test('is corrected in the longest matching window', () => {
    expect(
      correctTypo('商标专力', { from: 3, to: 4, sure: true }, ['专利', '商标专利'], alike),
    ).toEqual({
      from: '商标专力',
      to: '商标专利',
    })
  })

  test('in a two-character word is corrected to a homophone only', () => {
    expect(correctTypo('专力', { from: 0, to: 2, sure: true }, ['专业'], alike)).toBeUndefined()
    expect(correctTypo('专力', { from: 0, to: 2, sure: true }, ['专利'], alike)?.to).toBe('专利')
  })

  test('in a run of known words is corrected to a homophone only', () => {
    const chance = { from: 0, to: 4, sure: false }
    expect(correctTypo('专利年费', chance, ['专利费'], alike)).toBeUndefined()
    expect(correctTypo('专力年费', chance, ['专利年费'], alike)?.to).toBe('专利年费')
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

  test('contained in the term adds no reading', () => {
    expect(found('外观设计专利')).toEqual(['外观设计专利申请'])
    expect(find('外观')).toMatchObject({ total: 2, reading: [] })
  })

  test('marked one-way is not added to the term', () => {
    expect(found('热线')).toEqual(['热线咨询'])
    expect(found('电话机')).toEqual(['电话机维修', '热线咨询'])
  })

  test('overlapping the preceding text is inserted once', () => {
    expect(found('费用减免')).toEqual(['费用减缴备案'])
  })
})

test('a single character between two fillers is ignored', () => {
  expect(search.find('哪里办的商标').missing).toEqual([])
})

test('words without hits are not suggested', () => {
  expect(createSearch([], vocabulary).find('商票').suggestions).toEqual([])
})
