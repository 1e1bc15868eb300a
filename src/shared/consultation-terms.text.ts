import type {
  Application,
  CloseReason,
  ConsultationKind,
  DisputeKind,
  RequestClass,
  Stage,
  Topic,
} from '@/contract/consultations/consultations.schema'
import type { Words } from './lib/language'

interface ConsultationTermsText {
  kind: Record<ConsultationKind, string>
  topic: Record<Topic, string>
  class: Record<RequestClass, string>
  stage: Record<Stage, string>
  closed: Record<CloseReason, string>
  dispute: Record<DisputeKind, string>
  elsewhere: Record<Application['elsewhere'], string>
  proof: Record<Application['proof'], string>
}

/** Terms that citizens and staff both see. */
export const consultationTermsText: Words<ConsultationTermsText> = {
  zh: {
    kind: { consultation: '咨询', mediation: '人民调解', aid: '维权援助' },
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
    stage: {
      applied: '已申请',
      accepted: '已受理',
      refused: '不予受理',
      respondent_asked: '正在问对方意愿',
      under_way: '正在进行',
      agreed: '达成协议',
      not_agreed: '没有达成协议',
      given: '已提供援助',
    },
    closed: {
      solved: '已解决',
      withdrawn: '本人撤回',
      merged: '已合并',
      silence: '没有回音，已关闭',
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
    elsewhere: { no: '没有', pending: '正在处理', decided: '已有结果' },
    proof: { yes: '有', partly: '有一部分', no: '没有' },
  },
  en: {
    kind: { consultation: 'Question', mediation: 'Mediation', aid: 'Rights aid' },
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
    stage: {
      applied: 'Applied',
      accepted: 'Accepted',
      refused: 'Not accepted',
      respondent_asked: 'Asking the other party',
      under_way: 'Under way',
      agreed: 'Agreed',
      not_agreed: 'Not agreed',
      given: 'Aid given',
    },
    closed: {
      solved: 'Solved',
      withdrawn: 'Withdrawn',
      merged: 'Merged',
      silence: 'Closed, nothing was heard',
    },
    dispute: {
      patent_infringement: 'Patent infringement',
      patent_ownership: 'Patent ownership, inventors, rewards',
      trademark_infringement: 'Trademark infringement',
      copyright_infringement: 'Copyright infringement',
      trade_secret: 'Trade secrets',
      contract: 'Contract',
      other: 'Other',
    },
    elsewhere: { no: 'No', pending: 'Being handled', decided: 'Decided' },
    proof: { yes: 'Yes', partly: 'In part', no: 'No' },
  },
}
