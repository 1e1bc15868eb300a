import type { Words } from '@/shared/lib/language'

/** Two forms: before the day of a law, and from it on. */
type OnDay<T> = Record<'coming' | 'begun', T>

interface LawsText {
  /** The change that matters most. */
  line: OnDay<(day: string, change: string) => string>
  /** The law as such, where it changes nothing or its text is not known. */
  applies: OnDay<(day: string, law: string) => string>
  revised: OnDay<(day: string, law: string) => string>
  changes: (count: number, law: string) => string
  noChange: string
  unseen: string
  title: OnDay<(day: string) => string>
  arrow: OnDay<string>
  articles: (numbers: string) => string
  added: string
  same: string
  straddling: string
  about: (law: string) => string
  /** Of a law whose text was not seen. */
  known: string
  reprint: string
  reported: string
  verified: (day: string) => string
  official: string
}

export const lawsText: Words<LawsText> = {
  zh: {
    line: {
      coming: (day, change) => `${day}起，${change}`,
      begun: (day, change) => `${day}起已改：${change}`,
    },
    applies: {
      coming: (day, law) => `${day}起，新《${law}》施行`,
      begun: (day, law) => `新《${law}》${day}起已施行`,
    },
    revised: {
      coming: (day, law) => `${day}起，修订的《${law}》施行`,
      begun: (day, law) => `《${law}》${day}起已修订`,
    },
    changes: (count, law) => `依新《${law}》，本页有 ${count} 处变化`,
    noChange: '本页没有查到内容变化',
    unseen: '据公开报道，条文还没看到',
    title: {
      coming: (day) => `${day}起变什么`,
      begun: (day) => `${day}起变了什么`,
    },
    arrow: {
      coming: '箭头前是现在，箭头后是那天以后。',
      begun: '箭头前是以前，箭头后是现在。',
    },
    articles: (numbers) => `${numbers} 条`,
    added: '新增',
    same: '不变和还没查到的',
    straddling: '跨这一天的怎么算',
    about: (law) => `《${law}》`,
    known: '目前知道的',
    reprint: '条文据公开转载的通过文本，待核实。',
    reported: '只有公开报道，待核实。',
    verified: (day) => `工作人员 ${day}对照官方文本核对过。`,
    official: '官方文本',
  },
  en: {
    line: {
      coming: (day, change) => `From ${day}: ${change}`,
      begun: (day, change) => `Changed on ${day}: ${change}`,
    },
    applies: {
      coming: (day, law) => `From ${day}: the new ${law} applies`,
      begun: (day, law) => `Since ${day}: the new ${law} applies`,
    },
    revised: {
      coming: (day, law) => `From ${day}: revised ${law}`,
      begun: (day, law) => `Since ${day}: revised ${law}`,
    },
    changes: (count, law) => `New ${law}: ${count === 1 ? '1 change' : `${count} changes`} here`,
    noChange: 'No change of content found',
    unseen: 'Reported; we have not seen the text',
    title: {
      coming: (day) => `What changes on ${day}`,
      begun: (day) => `What changed on ${day}`,
    },
    arrow: {
      coming: 'Before the arrow: now. After it: from that day.',
      begun: 'Before the arrow: until then. After it: now.',
    },
    articles: (numbers) => `Art. ${numbers}`,
    added: 'New',
    same: 'Unchanged, or not known yet',
    straddling: 'Matters that straddle the day',
    about: (law) => law,
    known: 'What is known',
    reprint: 'From a public reprint of the adopted text; not verified yet.',
    reported: 'From public reports only; not verified yet.',
    verified: (day) => `Compared with the official text by our staff on ${day}.`,
    official: 'Official text',
  },
}
