import type { Words } from '@/shared/lib/language'

interface CertificateText {
  title: string
  question: string
  number: string
  numberHint: string
  verify: string
  wrongForm: string
  valid: string
  sample: string
  sampleNote: string
  unknown: (number: string) => string
  unknownNote: string
  name: string
  gone: string
  training: string
  base: string
  when: string
  attended: string
  attendedWords: (attended: number, parts: number) => string
  issued: string
  masked: string
  another: string
  shareTitle: (number: string) => string
}

export const certificateText: Words<CertificateText> = {
  zh: {
    title: '查验证书',
    question: '这张证书是真的吗？',
    number: '证书编号',
    numberHint: '在证书上，SHIP 开头，大小写都行',
    verify: '查验',
    wrongForm: '编号里有抄错的地方。请照着证书再看一遍。',
    valid: '证书有效',
    sample: '示例',
    sampleNote: '这是示例证书，只用来演示，不证明任何人学过什么。',
    unknown: (number) => `查不到编号 ${number}`,
    unknownNote: '本平台没有发过这个编号的证书。请照着证书再核对一遍，或打电话问。',
    name: '姓名',
    gone: '姓名已按本人要求删除',
    training: '培训',
    base: '培训基地',
    when: '时间',
    attended: '签到',
    attendedWords: (attended, parts) => `${parts} 次里到了 ${attended} 次`,
    issued: '发证日期',
    masked:
      '为保护个人信息，姓名只显示姓氏。请与出示证书的人当面核对。姓名和内容都是报名、发证时的；有误请联系培训基地更正。',
    another: '查另一张',
    shareTitle: (number) => `培训证书 ${number}`,
  },
  en: {
    title: 'Verify a certificate',
    question: 'Is this certificate ours?',
    number: 'Certificate number',
    numberHint: 'On the certificate. It begins with SHIP.',
    verify: 'Verify',
    wrongForm: 'Something in it is mistyped. Please compare it with the certificate once more.',
    valid: 'This certificate is valid',
    sample: 'Sample',
    sampleNote: 'This is a sample for showing how it works. It proves nothing about anybody.',
    unknown: (number) => `We do not know ${number}`,
    unknownNote: 'We have issued no certificate with it. Please compare it once more, or call us.',
    name: 'Name',
    gone: 'The name was deleted at its holder’s request',
    training: 'Training',
    base: 'Training base',
    when: 'When',
    attended: 'Checked in',
    attendedWords: (attended, parts) => `${attended} of ${parts}`,
    issued: 'Issued on',
    masked:
      'To protect people, only the family name shows. Compare it with whoever shows you the certificate. All of it is as it was at sign-up and when it was issued; if something is wrong, ask the training base to correct it.',
    another: 'Verify another',
    shareTitle: (number) => `Training certificate ${number}`,
  },
}
