import type { Words } from '@/shared/lib/language'

interface GuideReviewText {
  title: string
  guides: string
  before: string
  after: string
  /** What was imported, on what day something was published, or what waits. */
  imported: string
  publishedOn: (day: string) => string
  waiting: string
  /** A version and a state of it. */
  of: (version: string, state: string) => string
  same: string
  sameText: string
  changes: (count: number) => string
  added: string
  removed: string
  none: string
  showSame: (count: number) => string
  hideSame: string
  howKnown: string
  source: string
  trust: string
  proposed: string
  confirmedBy: string
  notYou: string
  effects: string
  phones: string
  phonesFrom: (day: string) => string
  phonesNow: string
  english: string
  publish: string
  publishFrom: (day: string) => string
  refuse: string
  why: string
  busy: string
  published: string
  refused: string
  own: string
  earlier: (count: number) => string
}

export const guideReviewText: Words<GuideReviewText> = {
  zh: {
    title: '对比两版',
    guides: '指南',
    before: '改前',
    after: '改后',
    imported: '导入的',
    publishedOn: (day) => `${day}发布的`,
    waiting: '提议的，还没有生效',
    of: (version, state) => `${version}，${state}`,
    same: '两版一样',
    sameText: '换一版来比。',
    changes: (count) => `${count} 处不同`,
    added: '加',
    removed: '删',
    none: '没有',
    showSame: (count) => `没改的 ${count} 行也看`,
    hideSame: '只看改动',
    howKnown: '怎么知道的',
    source: '来源',
    trust: '把握',
    proposed: '提议',
    confirmedBy: '谁确认',
    notYou: '另一位主管，不能是本人',
    effects: '会影响',
    phones: '手机',
    phonesFrom: (day) => `不用更新，${day}自己换`,
    phonesNow: '确认后一分钟内换',
    english: '英文',
    publish: '确认，现在起用',
    publishFrom: (day) => `确认，${day}起用`,
    refuse: '退回，写原因',
    why: '为什么退回，提议的人会看到',
    busy: '正在办理',
    published: '已发布',
    refused: '已退回',
    own: '这是您自己提议的，要请另一位主管确认。',
    earlier: (count) => `更早的 ${count} 版没有列出`,
  },
  en: {
    title: 'Compare two versions',
    guides: 'Guides',
    before: 'Before',
    after: 'After',
    imported: 'imported',
    publishedOn: (day) => `published on ${day}`,
    waiting: 'proposed, not in force yet',
    of: (version, state) => `${version}, ${state}`,
    same: 'Both versions are the same',
    sameText: 'Choose another one.',
    changes: (count) => (count === 1 ? '1 difference' : `${count} differences`),
    added: 'Added',
    removed: 'Removed',
    none: 'None',
    showSame: (count) => `Show ${count} unchanged lines too`,
    hideSame: 'Changes only',
    howKnown: 'How it is known',
    source: 'Source',
    trust: 'Trust',
    proposed: 'Proposed',
    confirmedBy: 'Confirmed by',
    notYou: 'another supervisor, never the author',
    effects: 'What follows',
    phones: 'Phones',
    phonesFrom: (day) => `change by themselves on ${day}`,
    phonesNow: 'change within a minute',
    english: 'English',
    publish: 'Confirm, in force now',
    publishFrom: (day) => `Confirm, from ${day}`,
    refuse: 'Send back, with a reason',
    why: 'Why? Whoever proposed it reads it.',
    busy: 'One moment',
    published: 'Published',
    refused: 'Sent back',
    own: 'You proposed it yourself, so another supervisor confirms it.',
    earlier: (count) => `${count} earlier versions are not listed`,
  },
}
