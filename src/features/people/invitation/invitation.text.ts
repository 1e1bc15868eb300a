import type { Words } from '@/shared/lib/language'

interface InvitationText {
  title: string
  lead: string
  code: string
  hint: string
  missing: string
  /** Replaces the general message of `bad_code`. */
  wrong: string
  go: string
  going: string
  done: string
  toDesk: string
}

export const invitationText: Words<InvitationText> = {
  zh: {
    title: '用邀请码开通',
    lead: '给工作人员用。邀请码由主管当面告诉您，只能用一次。开通后，您看市民信息的每一次都会记下来，市民看得到。',
    code: '邀请码',
    hint: '照着输，大小写和空格不要紧',
    missing: '请先输入邀请码',
    wrong: '这个邀请码不对、用过了或过期了。请向主管要一个新的。',
    go: '开通',
    going: '正在开通',
    done: '已开通。“我的”里多了一行“工作台”。',
    toDesk: '去工作台',
  },
  en: {
    title: 'Join the staff by a code',
    lead: 'For staff. A supervisor tells you the code in person, and it serves once. From then on each time you read a citizen’s data is logged, and they can see it.',
    code: 'Code of the invitation',
    hint: 'As you were told; capitals and blanks do not matter',
    missing: 'Please enter the code first',
    wrong: 'This code is wrong, used or too old. Ask the supervisor for a new one.',
    go: 'Join',
    going: 'Joining',
    done: 'Done. Under Me there is now a line “Staff desk”.',
    toDesk: 'To the staff desk',
  },
}
