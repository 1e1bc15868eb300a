import type { Words } from '@/shared/lib/language'

interface ChangesText {
  title: string
  proposals: string
  none: string
  noneText: string
  now: string
  proposed: string
  publish: string
  refuse: string
  why: string
  busy: string
  published: string
  refused: string
  ownProposal: string
  conflicts: string
  conflictsNote: string
  kept: string
  imported: string
  keep: string
  take: string
  decided: string
}

export const changesText: Words<ChangesText> = {
  zh: {
    title: '网点改动',
    proposals: '等您确认的',
    none: '没有等您确认的',
    noneText: '网点提议改电话或地址时，会排在这里。',
    now: '现在的',
    proposed: '提议改成',
    publish: '发布',
    refuse: '不同意',
    why: '为什么不同意，网点会看到',
    busy: '正在办理',
    published: '已发布',
    refused: '已退回',
    ownProposal: '您自己提议的，要请另一位主管确认。',
    conflicts: '导入时对不上的',
    conflictsNote: '有人确认过的没有被覆盖，大家看到的还是确认过的。请您决定用哪个。',
    kept: '有人确认过',
    imported: '新导入的',
    keep: '保留确认过的',
    take: '改用新导入的',
    decided: '已决定',
  },
  en: {
    title: 'Changes of outlets',
    proposals: 'Waiting for you',
    none: 'Nothing waits for you',
    noneText: 'When an outlet proposes a phone or an address, it comes here.',
    now: 'Now',
    proposed: 'Proposed',
    publish: 'Publish',
    refuse: 'Refuse',
    why: 'Why not? The outlet reads it.',
    busy: 'One moment',
    published: 'Published',
    refused: 'Refused',
    ownProposal: 'You proposed it yourself, so another supervisor confirms it.',
    conflicts: 'Contradictions of an import',
    conflictsNote:
      'What a person confirmed was not overwritten, and is what people see. Please decide which one holds.',
    kept: 'Confirmed by a person',
    imported: 'Imported',
    keep: 'Keep what was confirmed',
    take: 'Use what was imported',
    decided: 'Decided',
  },
}
