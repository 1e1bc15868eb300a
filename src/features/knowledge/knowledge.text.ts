import type { Words } from '@/shared/lib/language'

interface KnowledgeText {
  answers: string
  search: (answers: number) => string
  all: string
  count: (answers: number) => string
  answer: string
  missingAnswer: string
  missingText: string
  allAnswers: string
  until: (day: string) => string
  over: (day: string) => string
  overTag: string
  doubtful: string
  basis: string
  items: string
  terms: string
  wrong: (number: string) => string
  disclaimer: string
  term: string
  missingTerm: string
  toSearch: string
  name: string
  abbreviation: string
  synonyms: string
  between: string
  searchFor: (word: string) => string
  nothingRelated: string
}

export const knowledgeText: Words<KnowledgeText> = {
  zh: {
    answers: '常见问题',
    search: (answers) => `搜 ${answers} 条问答`,
    all: '全部',
    count: (answers) => `${answers} 条`,
    answer: '问答',
    missingAnswer: '没有找到这条问答',
    missingText: '它可能已经下线，或者链接不完整。可以搜一搜，或打电话问。',
    allAnswers: '看全部问答',
    until: (day) => `以下内容适用到 ${day}，之后以新规定为准。`,
    over: (day) => `以下内容只适用到 ${day}，现在已经过期。请先打电话核对。`,
    overTag: '已过期',
    doubtful: '这条回答还没有核实，照办前请先打电话问。',
    basis: '依据',
    items: '可以办的事项',
    terms: '名词',
    wrong: (number) => `与实际不符？打 ${number} 告诉我们`,
    disclaimer: '仅供一般性参考，不构成法律意见。',
    term: '名词',
    missingTerm: '没有找到这个名词',
    toSearch: '去搜索',
    name: '英文',
    abbreviation: '缩写',
    synonyms: '也叫',
    between: '、',
    searchFor: (word) => `搜“${word}”`,
    nothingRelated: '还没有和它直接相关的事项和问答。',
  },
  en: {
    answers: 'Common questions',
    search: (answers) => `Search ${answers} answers`,
    all: 'All',
    count: (answers) => `${answers}`,
    answer: 'Answer',
    missingAnswer: 'This answer is not here',
    missingText:
      'It may have been withdrawn, or the link is not complete. Search for it, or call us.',
    allAnswers: 'All questions',
    until: (day) => `What follows holds until ${day}. New rules apply after that.`,
    over: (day) => `What follows held only until ${day}. Please call to check.`,
    overTag: 'Out of date',
    doubtful: 'This answer is not verified yet. Please call before you act on it.',
    basis: 'Legal basis',
    items: 'Services for this',
    terms: 'Terms',
    wrong: (number) => `Not what you found? Call ${number} and tell us`,
    disclaimer: 'For general reference only. This is not legal advice.',
    term: 'Term',
    missingTerm: 'This term is not here',
    toSearch: 'Search',
    name: 'In Chinese',
    abbreviation: 'Abbreviation',
    synonyms: 'Also called',
    between: ', ',
    searchFor: (word) => `Search for “${word}”`,
    nothingRelated: 'No service or answer belongs to it yet.',
  },
}
