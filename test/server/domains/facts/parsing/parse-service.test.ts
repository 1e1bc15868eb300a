import {
  parseService,
  type ServiceContext,
} from '../../../../../server/domains/facts/parsing/parse-service'
import { aServiceRecord } from '../../../../support/fact-records'

const context: ServiceContext = {
  phones: new Map(),
  titles: new Map(),
  sites: new Map([['https://zwdt.sh.gov.cn/', '上海“一网通办”']]),
  fees: new Map([
    [
      'renew',
      {
        code: 'renew',
        name: '续展',
        paper: 500,
        online: 450,
        unit: '元/件',
        source: '清单',
        sources: [],
      },
    ],
    [
      'ic_reg',
      {
        code: 'ic_reg',
        name: '登记',
        amount: 1000,
        unit: '元/件',
        source: 'general knowledge, unverified',
        sources: [],
      },
    ],
    [
      'annuity_um_01',
      {
        patent_type: '实用新型',
        from_year: 1,
        to_year: 3,
        amount: 600,
        unit: '元/年',
        verified: true,
      },
    ],
  ]),
  handlings: new Map([
    [
      'SV901',
      { id: 'SV901', handles: ['OL1'], advises: ['OL2'], online: [], confidence: 'sourced' },
    ],
  ]),
  guides: new Map([
    ['SV900', { steps: ['citizen', 'office', '-'], fees: ['renew', 'ic_reg', 'annuity_um_01'] }],
  ]),
  expiries: [{ basis: '商标法（2019修正', until: '2026-12-31', why: '新法' }],
}
const parse = (change: Parameters<typeof aServiceRecord>[0]) =>
  parseService(aServiceRecord(change), context)

test.each([
  [
    '商标网上服务系统 https://sbj.cnipa.gov.cn/（网址 general knowledge）',
    { name: '商标网上服务系统', url: 'https://sbj.cnipa.gov.cn/', verified: false },
  ],
  [
    '专利业务办理系统 https://cponline.cnipa.gov.cn/',
    { name: '专利业务办理系统', url: 'https://cponline.cnipa.gov.cn/', verified: true },
  ],
  [
    'https://zwdt.sh.gov.cn/（网址 general knowledge）',
    { name: '上海“一网通办”', url: 'https://zwdt.sh.gov.cn/', verified: false },
  ],
  ['https://example.cn/', { name: 'example.cn', url: 'https://example.cn/', verified: true }],
  ['电话预约', { name: '电话预约', verified: true }],
])('online: %s', (online, expected) => {
  expect(parse({ online }).online).toEqual(expected)
})

test('a step names who acts, where known', () => {
  expect(parse({ procedure: ['提交', '审查', '答辩'] }).steps).toEqual([
    { text: '提交', by: 'citizen' },
    { text: '审查', by: 'office' },
    { text: '答辩' },
  ])
})

test('a reference to fees.json is replaced by the rows of the fee table', () => {
  const { fee, fees } = parse({ fee: '见 fees.json' })
  expect(fee).toBeUndefined()
  expect(fees).toEqual([
    { code: 'renew', name: '续展', paper: 500, online: 450, unit: '元/件', verified: true },
    { code: 'ic_reg', name: '登记', amount: 1000, unit: '元/件', verified: false },
    {
      code: 'annuity_um_01',
      name: '年费（实用新型，第 1–3 年）',
      amount: 600,
      unit: '元/年',
      reducible: true,
      verified: true,
    },
  ])
})

test('an item based on a law about to be replaced is valid until that day', () => {
  expect(parse({ legal_basis: ['公证法', '商标法（2019修正）第40条'] }).validUntil).toBe(
    '2026-12-31',
  )
  for (const basis of [
    '商标注册申请快速审查办法',
    '商标法实施条例（2014）第70条',
    '商标法（2026修订）',
  ])
    expect(parse({ legal_basis: [basis] }).validUntil).toBeUndefined()
})

test('without a record of who handles it, an item has the outlets it names and nothing more', () => {
  const outlet_ids = ['OL009']
  const older = parse({ outlet_ids })
  expect(older.handlers).toEqual(outlet_ids)
  expect(older).not.toHaveProperty('advisers')
  expect(older).not.toHaveProperty('platforms')
  expect(parse({ id: 'SV901', outlet_ids })).toMatchObject({
    handlers: ['OL1'],
    advisers: ['OL2'],
    platforms: [],
  })
})

test('conditions end at a semicolon or a full stop, and the rest stays a note', () => {
  const guides = new Map([['SV900', { conditions: 3 }]])
  const notes = '条件：合法成立；执业5年以上；有10名以上代理师。材料尚未查到。'
  const { conditions, note } = parseService(aServiceRecord({ notes }), { ...context, guides })
  expect(conditions).toEqual(['合法成立', '执业5年以上', '有10名以上代理师'])
  expect(note).toBe('材料尚未查到。')
})

test('audiences of the source are mapped to a few, without duplicates', () => {
  expect(parse({ audience: ['企业', '中小微企业', '图书馆', '金融机构'] }).audiences).toEqual([
    'business',
    'agency',
  ])
})
