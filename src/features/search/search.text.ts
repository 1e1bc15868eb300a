import type { Words } from '@/shared/lib/language'
import type { Readings } from './results.model'
import type { Kind } from './search.model'

interface SearchText {
  title: string
  placeholder: string
  clear: string
  all: string
  kind: Record<Kind, string>
  /** With the measure word of the kind. */
  count: (kind: Kind, count: number) => string
  allOf: (kind: Kind, count: number) => string
  found: (count: number) => string
  read: (readings: Readings) => string
  missing: (words: string[]) => string
  literally: string
  isLiteral: string
  freely: string
  none: (query: string) => string
  noneHint: string
  noneLiteral: string
  meant: string
  answers: string
  recent: string
  forget: string
  hints: string
  howTo: string
  materials: (count: number) => string
  comma: string
  alsoCalled: (words: string[]) => string
  over: (day: string) => string
  calledOff: string
  tell: (words: string[]) => string
  tellNote: string
  send: string
  told: Record<'sending' | 'sent' | 'waiting', string>
}

const quoted = (words: string[], open: string, close: string, between: string) =>
  words.map((word) => open + word + close).join(between)
const zhQuoted = (words: string[]) => quoted(words, '“', '”', '')
const enQuoted = (words: string[]) => quoted(words, '“', '”', ', ')

const measures: Record<Kind, string> = {
  service: '项',
  answer: '条',
  outlet: '处',
  course: '门',
  window: '处',
  training: '场',
  term: '个',
}

export const searchText: Words<SearchText> = {
  zh: {
    title: '搜索',
    placeholder: '网点、事项、问答、名词',
    clear: '清除',
    all: '全部',
    kind: {
      service: '事项',
      answer: '问答',
      outlet: '网点',
      window: '预约窗口',
      training: '培训',
      course: '课程',
      term: '名词',
    },
    count: (kind, count) => `${count} ${measures[kind]}`,
    allOf: (kind, count) => `全部 ${count} ${measures[kind]}`,
    found: (count) => `找到 ${count} 条`,
    read: ({ read, also }) => {
      const readings = read.map(({ from, to }) => `${from} 按${zhQuoted(to)}`).join('，')
      const besides = also.length > 0 ? `也查了${zhQuoted(also)}。` : ''
      return (readings ? `已把 ${readings}查找。` : '') + besides
    },
    missing: (words) => `没有查到${zhQuoted(words)}，下面按其余的词查找。`,
    literally: '只搜原词',
    isLiteral: '只搜原词，没有换成别的说法。',
    freely: '换个说法也搜',
    none: (query) => `没有找到“${query}”`,
    noneHint: '换个说法再搜，或者直接打电话问。',
    noneLiteral: '您选了只搜原词。',
    meant: '您是不是要找',
    answers: '看常见问题',
    recent: '最近搜过',
    forget: '清空',
    hints: '可以这样搜',
    howTo: '拼音、首字母、英文和电话号码都能搜，比如 shangbiao、sbzc、12345。',
    materials: (count) => `${count} 份材料`,
    comma: '，',
    alsoCalled: (words) => `也叫 ${words.join('、')}`,
    over: (day) => `只适用到 ${day}，已过期`,
    calledOff: '已取消',
    tell: (words) => `要不要把${zhQuoted(words)}发给我们？发的人多了，我们就补上这个说法。`,
    tellNote: '只发这几个字，不记是谁发的。',
    send: '发送这几个字',
    told: {
      sending: '正在发送…',
      sent: '收到了，谢谢。',
      waiting: '现在没连上，连上后自动发送。',
    },
  },
  en: {
    title: 'Search',
    placeholder: 'Outlets, services, answers, terms',
    clear: 'Clear',
    all: 'All',
    kind: {
      service: 'Services',
      answer: 'Answers',
      outlet: 'Outlets',
      window: 'Counters to book',
      training: 'Trainings',
      course: 'Courses',
      term: 'Terms',
    },
    count: (_, count) => `${count}`,
    allOf: (_, count) => `All ${count}`,
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    read: ({ read, also }) => {
      const readings = read.map(({ from, to }) => `${from} as ${enQuoted(to)}`).join(', ')
      const besides = also.length > 0 ? `Also looked for ${enQuoted(also)}.` : ''
      return [readings && `Read ${readings}.`, besides].filter(Boolean).join(' ')
    },
    missing: (words) => `Nothing has ${enQuoted(words)}. These have the other words.`,
    literally: 'Only what I typed',
    isLiteral: 'Only what you typed, read as nothing else.',
    freely: 'Other words too',
    none: (query) => `Nothing found for “${query}”`,
    noneHint: 'Try other words, or call us.',
    noneLiteral: 'You asked for only what you typed.',
    meant: 'Did you mean',
    answers: 'Common questions',
    recent: 'Searched before',
    forget: 'Clear',
    hints: 'Try these',
    howTo:
      'English, Chinese, pinyin, its initials and phone numbers all work: trademark, sbzc, 12345.',
    materials: (count) => (count === 1 ? '1 document' : `${count} documents`),
    comma: ', ',
    alsoCalled: (words) => `also ${words.join(', ')}`,
    over: (day) => `Held only until ${day}`,
    calledOff: 'Called off',
    tell: (words) => `Send us ${enQuoted(words)}? When several people do, we add what it means.`,
    tellNote: 'Only these words are sent. Who sent them is not recorded.',
    send: 'Send these words',
    told: {
      sending: 'Sending…',
      sent: 'Received, thank you.',
      waiting: 'Not connected now. It will be sent once you are.',
    },
  },
}
