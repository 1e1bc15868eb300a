import type { NoShow } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'
import type { FormKind } from '../forms/drafts.model'

interface RecordText {
  title: string
  lead: (attended: number, certificates: number) => string
  attended: (attended: number, parts: number) => string
  certificate: string
  form: Record<FormKind, string>
  noShow: Record<NoShow, string>
  sample: string
  none: string
  noneNote: string
  toTrainings: string
  verify: string
  verifyNote: string
  offline: string
  signInFirst: string
  signInNote: string
}

export const recordText: Words<RecordText> = {
  zh: {
    title: '学习记录',
    lead: (attended, certificates) => `参加过 ${attended} 场培训，有 ${certificates} 张证书。`,
    attended: (attended, parts) =>
      attended === 0 ? '没有签到' : parts === 1 ? '已签到' : `签到 ${attended} / ${parts} 次`,
    certificate: '看证书',
    form: { feedback: '评价这一场', use: '学的用上了吗', appeal: '对缺席申诉' },
    noShow: {
      counted: '记了一次缺席',
      appealed: '已申诉，等回复',
      forgiven: '申诉成立，不算缺席',
      upheld: '申诉没有成立',
    },
    sample: '示例',
    none: '还没有学习记录',
    noneNote: '参加过的培训，结束后会记在这里。',
    toTrainings: '看培训',
    verify: '查验证书',
    verifyNote: '按编号查一张证书是不是真的',
    offline: '没有网络，正在看上次存下的记录',
    signInFirst: '登录后看您自己的',
    signInNote: '入场码、学习记录和证书只给本人看。',
  },
  en: {
    title: 'Learning record',
    lead: (attended, certificates) =>
      `${attended} attended, ${certificates} ${certificates === 1 ? 'certificate' : 'certificates'}.`,
    attended: (attended, parts) =>
      attended === 0
        ? 'Not checked in'
        : parts === 1
          ? 'Checked in'
          : `Checked in ${attended} of ${parts}`,
    certificate: 'Certificate',
    form: { feedback: 'Give feedback', use: 'Did you use it?', appeal: 'Appeal the absence' },
    noShow: {
      counted: 'An absence was counted',
      appealed: 'Appeal sent, no decision yet',
      forgiven: 'Appeal granted, not counted',
      upheld: 'Appeal not granted',
    },
    sample: 'Sample',
    none: 'Nothing here yet',
    noneNote: 'Trainings you have been to are listed here once they are over.',
    toTrainings: 'Trainings',
    verify: 'Verify a certificate',
    verifyNote: 'By its number: is it one of ours?',
    offline: 'You are offline. This was saved earlier.',
    signInFirst: 'Sign in to see yours',
    signInNote: 'Entry codes, records and certificates are shown to their owner only.',
  },
}
