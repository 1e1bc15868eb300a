import type { EverydayEdit } from '@/contract/facts/missed-words.schema'
import type { Words } from '@/shared/lib/language'

interface EverydayWordsText {
  title: string
  note: string
  none: string
  noneText: string
  missed: string
  decided: string
  devices: (count: number) => string
  /** Mondays. */
  weeks: (first: string, last: string) => string
  add: string
  setAside: string
  change: string
  reopen: string
  act: Record<EverydayEdit['act'], string>
  standsFor: (terms: string[]) => string
  by: (day: string, mine: boolean) => string
  question: (word: string) => string
  label: string
  hint: string
  unknown: (term: string) => string
  done: Record<'add' | 'set_aside' | 'reopen', string>
}

export const everydayWordsText: Words<EverydayWordsText> = {
  zh: {
    title: '搜不到的说法',
    note: '市民搜不到、自己点了发送的词。满 5 部手机才会列出，只记到哪一周，不知道是谁。写上它指什么，发布后都能搜到。',
    none: '没有等着处理的词',
    noneText: '有 5 部手机发来同一个词时，会排在这里。',
    missed: '等着处理',
    decided: '处理过的',
    devices: (count) => `${count} 部手机`,
    weeks: (first, last) => (first === last ? `${first}那一周` : `${first}那一周到 ${last}那一周`),
    add: '写上意思',
    setAside: '与我们无关',
    change: '改意思',
    reopen: '撤回',
    act: { add: '已加入', set_aside: '与我们无关' },
    standsFor: (terms) => `指：${terms.join('、')}`,
    by: (day, mine) => (mine ? `您 ${day}处理` : `${day}处理`),
    question: (word) => `“${word}”指什么`,
    label: '网点、事项、问答里用的词',
    hint: '可以写几个，用顿号隔开，最多 4 个，每个不超过 20 字。中文、英文都可以。',
    unknown: (term) => `“${term}”在网点、事项、问答、课程、名词里都没有，请换一个词`,
    done: { add: '已加入，马上发布', set_aside: '已归为与我们无关', reopen: '已撤回' },
  },
  en: {
    title: 'Words not found',
    note: 'Words that people searched for in vain and chose to send. They are listed once 5 phones sent them, dated by week; nobody knows who. Say what a word stands for, and everybody finds it.',
    none: 'No words are waiting',
    noneText: 'When 5 phones send the same word, it comes here.',
    missed: 'Waiting',
    decided: 'Decided',
    devices: (count) => (count === 1 ? '1 phone' : `${count} phones`),
    weeks: (first, last) =>
      first === last ? `In the week of ${first}` : `In weeks from ${first} to ${last}`,
    add: 'Say what it means',
    setAside: 'Not for us',
    change: 'Change',
    reopen: 'Take back',
    act: { add: 'Added', set_aside: 'Not for us' },
    standsFor: (terms) => `Stands for: ${terms.join(', ')}`,
    by: (day, mine) => (mine ? `By you on ${day}` : `On ${day}`),
    question: (word) => `What does “${word}” mean?`,
    label: 'Words that our pages use',
    hint: 'Up to 4, with commas between them, each at most 20 characters. Chinese or English.',
    unknown: (term) =>
      `No outlet, service, answer, course or term has “${term}”. Try another word.`,
    done: { add: 'Added and published', set_aside: 'Set aside', reopen: 'Taken back' },
  },
}
