import type {
  ConsultationKind,
  ConsultationStatus,
  DisputeKind,
  RequestClass,
  Stage,
  Topic,
} from '@/contract/consultations.schema'
import type { Words } from '@/shared/lib/language'

interface Names {
  topic: Record<Topic, string>
  class: Record<RequestClass, string>
  kind: Record<ConsultationKind, string>
  status: Record<ConsultationStatus, string>
  stage: Record<Stage, string>
  dispute: Record<DisputeKind, string>
  /** The page it was asked from. */
  about: string
  removeAbout: string
  sample: string
}

/** What things are called wherever a consultation is shown. */
export const namesText: Words<Names> = {
  zh: {
    topic: {
      policy: '政策解读',
      law: '法律咨询',
      mediation: '人民调解',
      publicity: '普法宣传',
      general: '综合服务',
    },
    class: {
      enquiry: '咨询',
      help: '求助',
      complaint: '投诉',
      report: '举报',
      suggestion: '建议',
      praise: '表扬',
    },
    kind: { consultation: '咨询', mediation: '人民调解申请', aid: '维权援助申请' },
    status: {
      open: '等待答复',
      claimed: '正在准备答复',
      asked_back: '请您补充',
      handed_over: '12345 在办',
      answered: '已答复',
      closed: '已关闭',
    },
    stage: {
      applied: '已提交',
      accepted: '已受理',
      refused: '没有受理',
      respondent_asked: '在问对方是否愿意',
      under_way: '正在办理',
      agreed: '达成一致',
      not_agreed: '没有谈成',
      given: '已提供援助',
    },
    dispute: {
      patent_infringement: '专利侵权',
      patent_ownership: '专利归属、发明人、奖酬',
      trademark_infringement: '商标侵权',
      copyright_infringement: '版权侵权',
      trade_secret: '商业秘密',
      contract: '合同纠纷',
      other: '其他',
    },
    about: '附上',
    removeAbout: '去掉这一页',
    sample: '示例',
  },
  en: {
    topic: {
      policy: 'Policies',
      law: 'Legal questions',
      mediation: 'Mediation',
      publicity: 'Law outreach',
      general: 'Other services',
    },
    class: {
      enquiry: 'Question',
      help: 'Request for help',
      complaint: 'Complaint',
      report: 'Report',
      suggestion: 'Suggestion',
      praise: 'Praise',
    },
    kind: { consultation: 'Question', mediation: 'Mediation', aid: 'Rights aid' },
    status: {
      open: 'Waiting for an answer',
      claimed: 'Being answered',
      asked_back: 'Your words are needed',
      handed_over: 'With 12345',
      answered: 'Answered',
      closed: 'Closed',
    },
    stage: {
      applied: 'Sent',
      accepted: 'Accepted',
      refused: 'Not accepted',
      respondent_asked: 'The other side is being asked',
      under_way: 'Under way',
      agreed: 'Agreed',
      not_agreed: 'No agreement',
      given: 'Aid given',
    },
    dispute: {
      patent_infringement: 'Patent infringement',
      patent_ownership: 'Patent ownership, inventors, rewards',
      trademark_infringement: 'Trademark infringement',
      copyright_infringement: 'Copyright infringement',
      trade_secret: 'Trade secret',
      contract: 'Contract',
      other: 'Something else',
    },
    about: 'About',
    removeAbout: 'Leave this page out',
    sample: 'Sample',
  },
}
