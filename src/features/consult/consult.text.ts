import type { Words } from '@/shared/lib/language'

interface ConsultText {
  hotline: (number: string) => string
  hotlineNote: string
  rightsAid: (number: string) => string
  rightsAidNote: string
  orRead: string
  answers: string
  answersNote: string
}

export const consultText: Words<ConsultText> = {
  zh: {
    hotline: (number) => `拨打 ${number}`,
    hotlineNote: '上海市民服务热线，知识产权问题也能问',
    rightsAid: (number) => `${number} 维权援助与举报投诉`,
    rightsAidNote: '号码待核实',
    orRead: '或者先看看',
    answers: '常见问题',
    answersNote: '费用、期限、材料、维权，没有网也能看',
  },
  en: {
    hotline: (number) => `Call ${number}`,
    hotlineNote: "Shanghai's public hotline, also for intellectual property",
    rightsAid: (number) => `${number} rights aid and complaints`,
    rightsAidNote: 'number to be verified',
    orRead: 'Or read first',
    answers: 'Common questions',
    answersNote: 'Fees, limits, materials, rights. Works offline.',
  },
}
