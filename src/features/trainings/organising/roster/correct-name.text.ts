import type { Words } from '@/shared/lib/language'

interface CorrectNameText {
  title: string
  open: (name: string) => string
  note: string
  name: string
  nameMissing: string
  reason: string
  reasonHint: string
  reasonMissing: string
  send: string
  sending: string
  /** The name cannot be corrected: the account or the consent is gone. */
  gone: string
  history: (day: string, from: string, to: string, reason: string) => string
  nobody: string
}

export const correctNameText: Words<CorrectNameText> = {
  zh: {
    title: '更正姓名',
    open: (name) => `更正${name}的姓名`,
    note: '名单、入场码和证书都会用更正后的姓名。谁在什么时候改的、为什么，会留下记录，本人会收到消息。',
    name: '更正后的姓名',
    nameMissing: '请填更正后的姓名，要和现在的不同',
    reason: '为什么更正',
    reasonHint: '本人看得到，比如“与证件核对，写错一个字”',
    reasonMissing: '请写明原因',
    send: '更正',
    sending: '正在更正',
    gone: '本人已注销账号或撤回同意，不能再写姓名。',
    history: (day, from, to, reason) => `${day}：由“${from}”更正为“${to}”。${reason}`,
    nobody: '没有姓名',
  },
  en: {
    title: 'Correct the name',
    open: (name) => `Correct the name of ${name}`,
    note: 'The roster, the ticket and the certificate show the corrected name. Who changed it, when and why is kept, and the person is told.',
    name: 'Corrected name',
    nameMissing: 'Please write the corrected name; it has to differ',
    reason: 'Why',
    reasonHint: 'The person sees it, such as “compared with the ID card, one character was wrong”',
    reasonMissing: 'Please write why',
    send: 'Correct',
    sending: 'Correcting',
    gone: 'The account or the consent is gone, so no name can be written.',
    history: (day, from, to, reason) => `${day}: corrected from “${from}” to “${to}”. ${reason}`,
    nobody: 'no name',
  },
}
