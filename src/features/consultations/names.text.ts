import type {
  ConsultationKind,
  ConsultationStatus,
} from '@/contract/consultations/consultations.schema'
import { consultationTermsText } from '@/shared/consultation-terms.text'
import type { Words } from '@/shared/lib/language'

type Shared = Pick<(typeof consultationTermsText)['zh'], 'topic' | 'class' | 'stage' | 'dispute'>

interface Names extends Shared {
  kind: Record<ConsultationKind, string>
  status: Record<ConsultationStatus, string>
  /** The page it was asked from. */
  about: string
  removeAbout: string
  sample: string
}

/** Names used on all pages of the citizen; those shared with staff come from `consultingText`. */
export const namesText: Words<Names> = {
  zh: {
    ...consultationTermsText.zh,
    kind: { consultation: '咨询', mediation: '人民调解申请', aid: '维权援助申请' },
    status: {
      open: '等待答复',
      claimed: '正在准备答复',
      asked_back: '请您补充',
      handed_over: '12345 在办',
      answered: '已答复',
      closed: '已关闭',
    },
    about: '附上',
    removeAbout: '去掉这一页',
    sample: '示例',
  },
  en: {
    ...consultationTermsText.en,
    kind: { consultation: 'Question', mediation: 'Mediation', aid: 'Rights aid' },
    status: {
      open: 'Waiting for an answer',
      claimed: 'Being answered',
      asked_back: 'Your words are needed',
      handed_over: 'With 12345',
      answered: 'Answered',
      closed: 'Closed',
    },
    about: 'About',
    removeAbout: 'Leave this page out',
    sample: 'Sample',
  },
}
