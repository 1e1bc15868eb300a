import type {
  FreshnessField,
  FreshnessKind,
  FreshnessReasonKind,
} from '@/contract/facts/freshness.schema'
import { freshness } from '@/contract/facts/freshness.settings'
import type { Words } from '@/shared/lib/language'
import type { FreshnessAct } from './freshness.model'

/** A reason in a sentence, of fields and days that are in words already. */
interface ReasonWords {
  reported: (count: number, due: string) => string
  reportedOverdue: (count: number, due: string) => string
  contradicted: (fields: string) => string
  law: (name: string, from: string) => string
  expired: (day: string) => string
  faded: (fields: string, day: string) => string
  unverified: (fields: string) => string
  unverifiedOf: (fields: string, day: string) => string
  unverifiedRecord: string
  old: (fields: string, day: string) => string
  oldRecord: (day: string) => string
  missing: (fields: string) => string
  english: string
}

interface FreshnessText {
  title: string
  lead: string
  asOf: (day: string) => string
  known: string
  knownOf: (outlets: number) => string
  all: string
  kinds: Record<FreshnessKind, string>
  fields: Record<FreshnessField, string>
  between: string
  reasons: Record<FreshnessReasonKind, string>
  counted: (name: string, count: number) => string
  told: ReasonWords
  acts: Record<FreshnessAct['does'], string>
  points: (count: number) => string
  how: string
  demand: string
  howLines: string[]
  none: string
  noneText: string
  noneFound: string
}

const { reported, missing } = freshness

const zh: FreshnessText = {
  title: '先改哪些',
  lead: '先改这些，帮到的人最多',
  asOf: (day) => `按 ${day}的信息排`,
  known: '知道多少',
  knownOf: (outlets) => `${outlets} 处网点里，写了的`,
  all: '全部',
  kinds: { outlet: '网点', guide: '指南', answer: '问答', fee: '费用', law: '法律' },
  fields: {
    record: '这一条',
    address: '地址',
    phones: '电话',
    hours: '开放时间',
    place: '准确位置',
    handlers: '办理网点',
    materials: '材料',
    steps: '步骤',
    limit: '时限',
    fee: '费用',
    online: '网上入口',
  },
  between: '、',
  reasons: {
    reported: '有人反映',
    contradicted: '说法不一',
    expired: '过了有效期',
    law: '法律待核对',
    faded: '确认过了半年',
    unverified: '待核实',
    old: '来源旧',
    missing: '缺内容',
    english: '英文旧',
  },
  counted: (name, count) => `${name} ${count}`,
  told: {
    reported: (count, due) => `${count} 条反映与实际不符，${due}前答复`,
    reportedOverdue: (count, due) => `${count} 条反映与实际不符，已超期：该在 ${due}前答复`,
    contradicted: (fields) => `${fields}：导入的和人确认的不一样，等您决定`,
    law: (name, from) => `《${name}》${from}起施行，还没有对照官方文本`,
    expired: (day) => `内容只到 ${day}`,
    faded: (fields, day) => `${fields}上次确认是 ${day}，已过半年`,
    unverified: (fields) => `${fields}待核实`,
    unverifiedOf: (fields, day) => `${fields}来自 ${day}的资料，待核实`,
    unverifiedRecord: '来源不是官方的，整条待核实',
    old: (fields, day) => `${fields}的来源是 ${day}的`,
    oldRecord: (day) => `上次查证是 ${day}`,
    missing: (fields) => `没有${fields}`,
    english: '中文改过，英文还没跟上',
  },
  acts: {
    decide: '看反映',
    compare: '去核对法律',
    choose: '选哪个说法',
    edit: '改网点',
    write: '改问答',
    revise: '改指南',
    open: '看指南',
  },
  points: (count) => `${count} 分`,
  how: '排序怎么来的',
  demand: '看需求和供给',
  howLines: [
    '每个原因加几分，加起来再按用到它的多少放大。分数只用来排先后。',
    `有人反映：第一条 ${reported.first} 分，再多一条加 ${reported.more} 分，过了答复期限再加 ${reported.overdue} 分。`,
    `说法不一：每栏 ${freshness.contradicted} 分。过了有效期：${freshness.expired} 分。`,
    `法律没有核对：法律本身 ${freshness.law} 分，受影响的页面各 ${freshness.lawPage} 分。`,
    `确认过了半年：每栏 ${freshness.faded} 分。英文旧：${freshness.english} 分。`,
    `待核实：每栏 ${freshness.unverified} 分，来源每旧一年加 1 分，最多加 ${freshness.maxYears} 分。来源旧：每年 1 分。`,
    `缺：办理网点 ${missing.handlers} 分，地址 ${missing.address} 分，电话、开放时间各 ${missing.phones} 分，材料 ${missing.materials} 分，准确位置和其他各 ${missing.place} 分。`,
    `网点每办一个事项、费用每用在一份指南、法律每影响一个页面，放大 ${freshness.perUse}%，最多 ${freshness.maxUses * freshness.perUse}%。`,
  ],
  none: '没有要改的',
  noneText: '有人反映、说法不一、缺内容或旧了的，会排在这里。',
  noneFound: '这样选没有要改的。换一个看看。',
}

const en: FreshnessText = {
  title: 'What to correct first',
  lead: 'Correct these first: they help most people',
  asOf: (day) => `Ranked as of ${day}`,
  known: 'How much is known',
  knownOf: (outlets) => `Stated, of ${outlets} outlets`,
  all: 'All',
  kinds: { outlet: 'Outlets', guide: 'Guides', answer: 'Answers', fee: 'Fees', law: 'Laws' },
  fields: {
    record: 'record',
    address: 'address',
    phones: 'phone',
    hours: 'opening hours',
    place: 'exact position',
    handlers: 'handling outlet',
    materials: 'materials',
    steps: 'steps',
    limit: 'time limit',
    fee: 'fee',
    online: 'online entry',
  },
  between: ', ',
  reasons: {
    reported: 'Reported',
    contradicted: 'Contradicted',
    expired: 'Expired',
    law: 'Law to compare',
    faded: 'Confirmation faded',
    unverified: 'Not verified',
    old: 'Old source',
    missing: 'Missing',
    english: 'English behind',
  },
  counted: (name, count) => `${name} ${count}`,
  told: {
    reported: (count, due) => `Reported ${count === 1 ? 'once' : `${count} times`}; due ${due}`,
    reportedOverdue: (count, due) =>
      `Reported ${count === 1 ? 'once' : `${count} times`}; overdue since ${due}`,
    contradicted: (fields) => `An import states another ${fields} than a person; you decide`,
    law: (name, from) => `${name}, in force from ${from}, not compared with the official text yet`,
    expired: (day) => `Its text held until ${day}`,
    faded: (fields, day) => `Last confirmed on ${day}, over half a year ago: ${fields}`,
    unverified: (fields) => `Not verified: ${fields}`,
    unverifiedOf: (fields, day) => `From a source of ${day}, not verified: ${fields}`,
    unverifiedRecord: 'Its source is not official; nothing of it is verified',
    old: (fields, day) => `From a source of ${day}: ${fields}`,
    oldRecord: (day) => `Last checked on ${day}`,
    missing: (fields) => `Missing: ${fields}`,
    english: 'The Chinese was edited; the English is behind',
  },
  acts: {
    decide: 'See reports',
    compare: 'Compare laws',
    choose: 'Choose a value',
    edit: 'Edit outlet',
    write: 'Edit answer',
    revise: 'Edit guide',
    open: 'See guide',
  },
  points: (count) => `${count} points`,
  how: 'How they are ranked',
  demand: 'Demand and supply',
  howLines: [
    'Each reason adds points, and what is used more counts more. Points only make the order.',
    `Reported: ${reported.first} for the first, ${reported.more} for each further one, ${reported.overdue} once overdue.`,
    `Contradicted: ${freshness.contradicted} a field. Expired: ${freshness.expired}.`,
    `Law not compared: ${freshness.law} for the law, ${freshness.lawPage} for each page that it changes.`,
    `Confirmation faded: ${freshness.faded} a field. English behind: ${freshness.english}.`,
    `Not verified: ${freshness.unverified} a field, plus 1 for each year of its source, up to ${freshness.maxYears}. Old source: 1 a year.`,
    `Missing: handling outlet ${missing.handlers}, address ${missing.address}, phone and hours ${missing.phones} each, materials ${missing.materials}, position and others ${missing.place} each.`,
    `Each item that an outlet handles, guide that shows a fee, or page that a law changes raises it by ${freshness.perUse}%, up to ${freshness.maxUses * freshness.perUse}%.`,
  ],
  none: 'Nothing to correct',
  noneText: 'What is reported, contradicted, missing or old comes here.',
  noneFound: 'Nothing of this choice. Try another.',
}

/** Words of the board that tells supervisors what to correct first. */
export const freshnessText: Words<FreshnessText> = { zh, en }
