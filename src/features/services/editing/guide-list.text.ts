import type { Words } from '@/shared/lib/language'
import type { GuideListFilter } from './guide-list.model'

interface GuideListText {
  title: string
  note: string
  find: string
  filter: Record<GuideListFilter, string>
  counted: (words: string, count: number) => string
  answersFor: string
  anybody: string
  nobody: string
  editedAt: (day: string) => string
  never: string
  waiting: (count: number) => string
  outdated: string
  typed: string
  none: string
  noneText: string
  conflicts: string
  conflictsNote: string
  kept: string
  imported: string
  nothing: string
  keep: string
  take: string
  busy: string
  decided: string
}

export const guideListText: Words<GuideListText> = {
  zh: {
    title: '指南',
    note: '主管改，另一位主管确认，一分钟内换到大家的手机上。',
    find: '搜名称、编号或负责单位',
    filter: {
      all: '全部',
      waiting: '等确认',
      editing: '您写了没提交',
      outdated: '英文待更新',
      nobody: '没写谁负责',
    },
    counted: (words, count) => `${words} ${count}`,
    answersFor: '谁负责',
    anybody: '所有单位',
    nobody: '没写谁负责',
    editedAt: (day) => `${day}改过`,
    never: '没有改过',
    waiting: (count) => `${count} 份提议等确认`,
    outdated: '英文待更新',
    typed: '没提交',
    none: '没有找到',
    noneText: '换个词，或换个筛选。',
    conflicts: '导入时对不上的',
    conflictsNote: '有人确认过的没有被覆盖，大家看到的还是确认过的。请您决定用哪个。',
    kept: '有人确认过',
    imported: '新导入的',
    nothing: '没有写',
    keep: '保留确认过的',
    take: '改用新导入的',
    busy: '正在办理',
    decided: '已决定',
  },
  en: {
    title: 'Guides',
    note: 'A supervisor edits, another confirms, and it is on all phones within a minute.',
    find: 'Name, number or responsible unit',
    filter: {
      all: 'All',
      waiting: 'To be confirmed',
      editing: 'Typed, not sent',
      outdated: 'English out of date',
      nobody: 'No unit named',
    },
    counted: (words, count) => `${words} ${count}`,
    answersFor: 'Who answers for it',
    anybody: 'All units',
    nobody: 'No unit named',
    editedAt: (day) => `Edited on ${day}`,
    never: 'Never edited',
    waiting: (count) => (count === 1 ? '1 proposal waits' : `${count} proposals wait`),
    outdated: 'English out of date',
    typed: 'Not sent',
    none: 'Nothing found',
    noneText: 'Try another word or filter.',
    conflicts: 'Contradictions of an import',
    conflictsNote:
      'What a person confirmed was not overwritten, and is what people see. Please decide which one holds.',
    kept: 'Confirmed by a person',
    imported: 'Imported',
    nothing: 'Nothing',
    keep: 'Keep what was confirmed',
    take: 'Use what was imported',
    busy: 'One moment',
    decided: 'Decided',
  },
}
