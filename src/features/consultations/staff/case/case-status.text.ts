import type { ConsultationStatus } from '@/contract/consultations/consultations.schema'
import type { Words } from '@/shared/lib/language'

interface CaseStatusText {
  mine: string
  other: string
  status: Record<ConsultationStatus, string>
  /** What the citizen has done since staff replied or asked. */
  since: Record<'added' | 'reopened', string>
  sample: string
}

/** Status of a case, in the list and on its page. */
export const caseStatusText: Words<CaseStatusText> = {
  zh: {
    mine: '我接手的',
    other: '别人接手',
    status: {
      open: '等人接手',
      claimed: '已接手',
      asked_back: '等对方补充',
      handed_over: '在 12345',
      answered: '已答复',
      closed: '已关闭',
    },
    since: { added: '已补充', reopened: '重新打开' },
    sample: '示例',
  },
  en: {
    mine: 'taken by me',
    other: 'taken by another',
    status: {
      open: 'nobody has it',
      claimed: 'taken',
      asked_back: 'waits for the person',
      handed_over: 'with 12345',
      answered: 'answered',
      closed: 'closed',
    },
    since: { added: 'added to', reopened: 'reopened' },
    sample: 'Sample',
  },
}
