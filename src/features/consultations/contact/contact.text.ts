import type { Words } from '@/shared/lib/language'
import type { Availability } from './contact.model'

interface ConsultText {
  call: (number: string) => string
  /** Undefined after hours, when the hotline is for urgent matters only. */
  hotlineNote: Record<Availability['open'], string | undefined>
  urgent: (number: string) => string
  lineNote: string
  rightsAid: (number: string) => string
  rightsAidNote: string
  /** Shown where the device cannot make calls. */
  byPhone: string
  copied: string
  /** After hours: when somebody is there again. */
  closed: (opensAt: string) => string
  write: string
  /** What is done by the due time. */
  answer: string
  answers: string
}

export const contactText: Words<ConsultText> = {
  zh: {
    call: (number) => `拨打 ${number}`,
    hotlineNote: {
      yes: '现在是工作时间，打电话最快',
      maybe: '今年的放假安排还没公布，今天可能休息',
      no: undefined,
    },
    urgent: (number) => `急事拨打 ${number}`,
    lineNote: '这个网点现在开放',
    rightsAid: (number) => `${number} 维权援助与举报投诉`,
    rightsAidNote: '号码待核实',
    byPhone: '用手机拨打，点一下复制',
    copied: '号码已复制',
    closed: (opensAt) => `现在下班了，${opensAt} 上班。`,
    write: '写留言',
    answer: '答复',
    answers: '常见问题',
  },
  en: {
    call: (number) => `Call ${number}`,
    hotlineNote: {
      yes: 'Open now: calling is fastest',
      maybe: "This year's holidays are not announced: may be closed today",
      no: undefined,
    },
    urgent: (number) => `Urgent? Call ${number}`,
    lineNote: 'This outlet is open now',
    rightsAid: (number) => `${number} rights aid, reports`,
    rightsAidNote: 'number to be verified',
    byPhone: 'Call it from a phone. Tap to copy.',
    copied: 'Number copied',
    closed: (opensAt) => `Nobody is here now. We open ${opensAt}.`,
    write: 'Write to us',
    answer: 'answered',
    answers: 'Common questions',
  },
}
