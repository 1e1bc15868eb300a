import type { Words } from '@/shared/lib/language'
import type { FeeCell } from './guide.model'

interface GuideText {
  title: string
  missing: string
  missingText: string
  allServices: string
  until: (day: string) => string
  over: (day: string) => string
  doubtful: string
  fee: string
  limit: string
  materials: string
  where: string
  more: string
  byLaw: string
  promised: string
  prepared: (count: number) => string
  count: (materials: number) => string
  ways: Record<'both' | 'online' | 'outlets', string>
  found: (outlets: number) => string
  noOutlets: string
  fits: string
  fitsNote: string
  toBring: string
  progress: (prepared: number, all: number) => string
  kept: string
  noMaterials: string
  steps: string
  by: Record<'citizen' | 'office', string>
  noSteps: string
  limits: string
  handlers: string
  onMap: string
  here: Record<'open' | 'closed' | 'unknown', string>
  books: string
  queues: string
  away: (km: string, rough: boolean) => string
  same: (district: string) => string
  city: string
  noAddress: string
  addressOf: (date: string) => string
  showAll: (outlets: number) => string
  noUrl: string
  fees: string
  paper: string
  online: string
  amount: (cell: NonNullable<FeeCell>) => string
  allFees: (rows: number) => string
  basis: string
  noBasis: string
  phones: string
  noPhones: string
  hotline: string
  related: string
  answer: string
  term: string
  note: string
  /** Applications that can be submitted in this app. */
  apply: Record<'mediation' | 'aid', string>
  applyNote: string
  /** Main button, by whether one applies there or uses a service. */
  goOnline: Record<'apply' | 'use', string>
  /** No outlet handles the item: by whether it can be done online. */
  noHandlers: Record<'online' | 'none', string>
  ask: string
  /** What an online service of the item is for. */
  platform: Record<'handles' | 'informs', string>
  advisers: string
  advisersNote: string
  showAdvisers: (outlets: number) => string
  findOutlet: string
  locate: string
  refused: string
}

export const guideText: Words<GuideText> = {
  zh: {
    title: '办事指南',
    missing: '没有找到这份指南',
    missingText: '它可能已经下线，或者链接不完整。可以在全部事项里找，或打电话问。',
    allServices: '看全部事项',
    until: (day) => `本页的期限和条号只适用到 ${day}，之后以新规定为准。`,
    over: (day) => `本页的期限和条号只适用到 ${day}，现在已经过期。去前请先打电话。`,
    doubtful: '这份指南还没有核实，去前请先打电话。',
    fee: '费用',
    limit: '办理期限',
    materials: '材料',
    where: '在哪办',
    more: '见费用明细',
    byLaw: '法定',
    promised: '承诺',
    prepared: (count) => `已备 ${count} 份`,
    count: (materials) => `${materials} 份`,
    ways: { both: '网上或现场', online: '网上', outlets: '现场' },
    found: (outlets) => `已查到 ${outlets} 处`,
    noOutlets: '办理地点待核实',
    fits: '您符合吗',
    fitsNote: '以受理单位审核为准。拿不准，打电话或留言问。',
    toBring: '要带的材料',
    progress: (prepared, all) => `已备 ${prepared} / ${all}`,
    kept: '勾选只存在这部手机上，没有网也能看。',
    noMaterials: '材料清单待核实，去前先打电话问。',
    steps: '怎么办',
    by: { citizen: '您来做', office: '办理机关做' },
    noSteps: '办理步骤待核实。',
    limits: '期限',
    handlers: '谁来办',
    onMap: '在地图上看',
    here: { open: '现在开放', closed: '现在不开放', unknown: '开放时间待核实' },
    books: '可预约',
    queues: '可取号',
    away: (km, rough) => (rough ? `所在区离您约 ${km} 公里` : `离您约 ${km} 公里`),
    same: (district) => `同在${district}`,
    city: '面向全市',
    noAddress: '地址待核实',
    addressOf: (date) => `${date}的地址，待核实`,
    showAll: (outlets) => `全部 ${outlets} 处`,
    noUrl: '网址待核实',
    fees: '费用明细',
    paper: '窗口',
    online: '网上',
    amount: ({ amount, unit }) => (amount === 0 ? '免费' : `${amount} 元${unit}`),
    allFees: (rows) => `全部 ${rows} 项费用`,
    basis: '依据',
    noBasis: '依据待核实。',
    phones: '打电话问',
    noPhones: '办理单位的电话待核实，可以先打市民热线。',
    hotline: '上海市民服务热线',
    related: '相关问答和名词',
    answer: '问答',
    term: '名词',
    note: '说明',
    apply: { mediation: '在这里申请人民调解', aid: '在这里申请维权援助' },
    applyNote: '先逐条看合不合适，再提交',
    goOnline: { apply: '网上申请', use: '网上办理' },
    noHandlers: {
      online: '还没有查到现场受理的地点。网上办不了的，可以先问。',
      none: '还没有查到哪里受理这件事。可以先问，不要白跑。',
    },
    ask: '写留言问',
    platform: { handles: '网上办理', informs: '网上查询和指引' },
    advisers: '可咨询',
    advisersNote: '这些网点能解答，不受理。',
    showAdvisers: (outlets) => `全部 ${outlets} 处可咨询`,
    findOutlet: '找窗口',
    locate: '按我的大概位置排',
    refused: '没有用您的位置，按所选的区排。想用，再点一次，在设置里允许。',
  },
  en: {
    title: 'Guide',
    missing: 'This guide is not here',
    missingText:
      'It may have been withdrawn, or the link is not complete. Look among all services, or call us.',
    allServices: 'All services',
    until: (day) =>
      `Limits and articles on this page hold until ${day}. New rules apply after that.`,
    over: (day) => `Limits and articles on this page held until ${day}. Please call before you go.`,
    doubtful: 'This guide is not verified yet. Please call before you go.',
    fee: 'Fee',
    limit: 'Time limit',
    materials: 'Materials',
    where: 'Where',
    more: 'See below',
    byLaw: 'By law',
    promised: 'Promised',
    prepared: (count) => `${count} ready`,
    count: (materials) => `${materials}`,
    ways: { both: 'Online or in person', online: 'Online', outlets: 'In person' },
    found: (outlets) => (outlets === 1 ? '1 place known' : `${outlets} places known`),
    noOutlets: 'place to be verified',
    fits: 'Do you qualify',
    fitsNote: 'The office decides. If you are not sure, call or write to us.',
    toBring: 'What to bring',
    progress: (prepared, all) => `${prepared} of ${all} ready`,
    kept: 'Ticks stay on this phone only, and can be seen offline.',
    noMaterials: 'What to bring is to be verified. Call before you go.',
    steps: 'How it goes',
    by: { citizen: 'You', office: 'The office' },
    noSteps: 'The steps are to be verified.',
    limits: 'Time limits',
    handlers: 'Who handles it',
    onMap: 'On the map',
    here: { open: 'Open now', closed: 'Closed now', unknown: 'Hours to be verified' },
    books: 'Bookable',
    queues: 'Queue numbers',
    away: (km, rough) => (rough ? `District about ${km} km away` : `About ${km} km away`),
    same: (district) => `Also in ${district}`,
    city: 'Whole city',
    noAddress: 'Address to be verified',
    addressOf: (date) => `Address of ${date}, to be verified`,
    showAll: (outlets) => `All ${outlets} places`,
    noUrl: 'Link to be verified',
    fees: 'Fees in detail',
    paper: 'On paper',
    online: 'Online',
    amount: ({ amount, unit }) => (amount === 0 ? 'free' : `CNY ${amount}${unit}`),
    allFees: (rows) => `All ${rows} fees`,
    basis: 'Legal basis',
    noBasis: 'The legal basis is to be verified.',
    phones: 'Ask by phone',
    noPhones: 'The office’s phone is to be verified. You can call the city’s hotline first.',
    hotline: 'Shanghai’s public hotline',
    related: 'Related questions and terms',
    answer: 'Question',
    term: 'Term',
    note: 'Note',
    apply: { mediation: 'Apply for mediation here', aid: 'Apply for rights aid here' },
    applyNote: 'First see, point by point, whether it fits',
    goOnline: { apply: 'Apply online', use: 'Go online' },
    noHandlers: {
      online: 'No place to go to is known yet. If it cannot be done online, ask first.',
      none: 'It is not known yet who handles this. Ask first, to save a trip.',
    },
    ask: 'Write to us',
    platform: { handles: 'Handled online', informs: 'Information online' },
    advisers: 'Can advise',
    advisersNote: 'These places answer questions. They do not take applications.',
    showAdvisers: (outlets) => `All ${outlets} places that advise`,
    findOutlet: 'Find a place',
    locate: 'Sort by my rough position',
    refused: 'Your position is not used. Sorted by the district you chose. To allow it, tap again.',
  },
}
