import type { Way } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'

interface AdmissionTicketText {
  title: string
  none: string
  noneNote: string
  toTrainings: string
  way: Record<Way, string>
  sample: string
  /** Read aloud in place of the picture. */
  picture: (number: string) => string
  byNumber: string
}

export const admissionTicketText: Words<AdmissionTicketText> = {
  zh: {
    title: '入场码',
    none: '这一场没有您的入场码',
    noneNote: '报名成功后才有。取消过的，可以重新报名。',
    toTrainings: '看培训',
    way: { onsite: '线下', online: '线上' },
    sample: '示例',
    picture: (number) => `入场码，${number}`,
    byNumber: '没有网络也能用。扫不出来时，把上面的号码报给工作人员。',
  },
  en: {
    title: 'Entry code',
    none: 'You have no entry code for this one',
    noneNote: 'It comes with a seat. If you cancelled, you can sign up again.',
    toTrainings: 'Trainings',
    way: { onsite: 'In person', online: 'Online' },
    sample: 'Sample',
    picture: (number) => `Entry code, ${number}`,
    byNumber: 'Works offline. If it does not scan, tell the staff the number above.',
  },
}
