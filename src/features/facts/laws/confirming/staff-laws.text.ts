import type { Words } from '@/shared/lib/language'

interface StaffLawsText {
  title: string
  note: string
  none: string
  noneText: string
  from: (day: string) => string
  /** How its recorded text is known. */
  text: Record<'reprint' | 'unseen', string>
  touches: (changes: number, pages: number) => string
  waits: string
  confirmed: (day: string, mine: boolean) => string
  read: string
  saidToBe: string
  comparedWith: string
  confirm: string
  withdraw: string
  official: string
  officialNote: string
  noAddress: string
  why: string
  done: Record<'confirm' | 'withdraw', string>
}

const changesIn = (count: number) =>
  count === 0 ? 'No change recorded,' : count === 1 ? '1 change' : `${count} changes`

export const staffLawsText: Words<StaffLawsText> = {
  zh: {
    title: '法律变化核对',
    note: '页面上写的变化来自公开转载或报道。请打开官方文本逐条对照，一致的才点“核对一致”。核对以后如果又导入了不同的内容，要重新核对。',
    none: '没有要核对的法律',
    noneText: '有法律修订影响到页面时，会排在这里。',
    from: (day) => `${day}起施行`,
    text: { reprint: '依据公开转载的文本', unseen: '只有公开报道，条文还没看到' },
    touches: (changes, pages) =>
      `${changes === 0 ? '没有收录具体变化' : `${changes} 处变化`}，影响 ${pages} 个页面`,
    waits: '待核实',
    confirmed: (day, mine) => (mine ? `您 ${day}核对过` : `${day}核对过`),
    read: '看写了什么',
    saidToBe: '打开据说的官方页面',
    comparedWith: '打开核对时的官方文本',
    confirm: '核对一致',
    withdraw: '撤回核对',
    official: '您对照的官方文本网址',
    officialNote: '市民会看到核对日期和这个网址。',
    noAddress: '请填以 https:// 开头的网址',
    why: '为什么撤回',
    done: { confirm: '已核对，马上发布', withdraw: '已撤回，恢复待核实' },
  },
  en: {
    title: 'Changes of law',
    note: 'What pages say of a change comes from reprints or reports. Open the official text, compare each change, and confirm only what agrees. If an import changes it later, it waits for you again.',
    none: 'No law to compare',
    noneText: 'When a revised law touches our pages, it comes here.',
    from: (day) => `In force from ${day}`,
    text: { reprint: 'From a public reprint', unseen: 'Only reported; text not seen' },
    touches: (changes, pages) =>
      `${changesIn(changes)} on ${pages === 1 ? '1 page' : `${pages} pages`}`,
    waits: 'Not verified',
    confirmed: (day, mine) => (mine ? `Compared by you on ${day}` : `Compared on ${day}`),
    read: 'Read what is recorded',
    saidToBe: 'Open what is said to be the official page',
    comparedWith: 'Open the text it was compared with',
    confirm: 'It agrees',
    withdraw: 'Take back',
    official: 'Address of the official text',
    officialNote: 'Citizens see the day and this address.',
    noAddress: 'An address that begins with https://',
    why: 'Why is it taken back?',
    done: { confirm: 'Confirmed and published', withdraw: 'Taken back' },
  },
}
