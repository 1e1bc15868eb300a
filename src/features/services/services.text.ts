import type { Audience, Stage } from '@/contract/facts/services.schema'
import type { Words } from '@/shared/lib/language'
import type { Amount, FeeName, ShortFee } from './claim.model'

interface ServicesText {
  title: string
  search: (items: number) => string
  stage: Record<Stage, string>
  audience: Record<Audience, string>
  /** List separator. */
  comma: string
  several: string
  items: (count: number) => string
  all: string
  forWhom: string
  everybody: string
  none: (stage: string, filter: string[]) => string
  elsewhere: (stages: { stage: string; count: number }[]) => string
  nowhere: string
  toStage: (stage: string, count: number) => string
  clear: string
  fee: {
    words: (fee: Exclude<ShortFee, { kind: 'unknown' }>) => string
    /** Online price or possible reduction, if any. */
    besides: (fee: Amount) => string | undefined
  }
}

const feeNames: Words<Record<FeeName, string>> = {
  zh: { class: '每类 ', filing: '申请费 ', registration: '登记费 ', invention: '发明 ' },
  en: { class: '', filing: 'Filing ', registration: 'Registration ', invention: 'Invention ' },
}

const zhAmount = ({ name, yuan, per }: Amount) =>
  `${name ? feeNames.zh[name] : ''}${yuan} 元${per === 'copy' ? '/份' : per ? '/件' : ''}`

const enAmount = ({ name, yuan, per }: Amount) =>
  `${name ? feeNames.en[name] : ''}CNY ${yuan}${name === 'class' ? ' a class' : per === 'copy' ? ' a copy' : ''}`

function feeWords(fee: Exclude<ShortFee, { kind: 'unknown' }>, words: FeeWords) {
  switch (fee.kind) {
    case 'free':
      return words.free
    case 'long':
      return words.long
    case 'words':
      return fee.words
    case 'amount':
      return words.amount(fee)
  }
}

interface FeeWords {
  free: string
  long: string
  amount: (fee: Amount) => string
}

export const servicesText: Words<ServicesText> = {
  zh: {
    title: '服务',
    search: (items) => `搜 ${items} 个事项`,
    stage: {
      creation: '创造',
      utilization: '运用',
      protection: '保护',
      management: '管理',
      service: '服务',
    },
    audience: {
      business: '企业',
      academia: '高校院所',
      individual: '个人',
      association: '行业协会、合作社',
      park: '园区',
      agency: '服务机构',
      government: '政府部门',
    },
    comma: '、',
    several: '几类知识产权都办',
    items: (count) => `${count} 项`,
    all: '全部',
    forWhom: '给谁办',
    everybody: '不限',
    none: (stage, filter) =>
      `“${stage}”里没有${filter.map((part) => `“${part}”`).join('、')}的事项`,
    elsewhere: (list) =>
      `在${list.map(({ stage, count }) => `“${stage}”里有 ${count} 项`).join('，')}。`,
    nowhere: '别的环节里也没有。',
    toStage: (stage, count) => `看“${stage}”的 ${count} 项`,
    clear: '清空条件',
    fee: {
      words: (fee) => feeWords(fee, { free: '免费', long: '见指南', amount: zhAmount }),
      besides: ({ online, reducible }) =>
        online === undefined
          ? reducible
            ? '可减缴'
            : undefined
          : online
            ? `网上 ${online}`
            : '网上免费',
    },
  },
  en: {
    title: 'Services',
    search: (items) => `Search ${items} services`,
    stage: {
      creation: 'Create',
      utilization: 'Use',
      protection: 'Protect',
      management: 'Manage',
      service: 'Support',
    },
    audience: {
      business: 'Businesses',
      academia: 'Universities',
      individual: 'Individuals',
      association: 'Associations',
      park: 'Parks',
      agency: 'Service agencies',
      government: 'Government',
    },
    comma: ', ',
    several: 'Several kinds of IP',
    items: (count) => `${count}`,
    all: 'All',
    forWhom: 'For whom',
    everybody: 'Anyone',
    none: (stage, filter) => `Nothing under “${stage}” for ${filter.join(', ')}`,
    elsewhere: (list) =>
      `There ${list[0]?.count === 1 ? 'is' : 'are'} ${list.map(({ stage, count }) => `${count} under “${stage}”`).join(', ')}.`,
    nowhere: 'Nor in any other stage.',
    toStage: (stage, count) => `Show ${count} under “${stage}”`,
    clear: 'Clear filters',
    fee: {
      words: (fee) => feeWords(fee, { free: 'Free', long: 'See guide', amount: enAmount }),
      besides: ({ online, reducible }) =>
        online === undefined
          ? reducible
            ? 'reducible'
            : undefined
          : online
            ? `online ${online}`
            : 'online free',
    },
  },
}
