import type { Industry } from '@/contract/people/identity.schema'
import type { Words } from '@/shared/lib/language'
import type { RequiredField } from './profile.model'

interface ProfileText {
  field: Record<Exclude<RequiredField, 'consent'>, string>
  hint: Partial<Record<RequiredField, string>>
  missing: Record<RequiredField, string>
  invalidPhone: string
  industry: Record<Industry, string>
  phoneStored: (last4: string) => string
  fromWeChat: string
  agree: (version: string) => string
  agreed: (version: string, day: string) => string
  notice: string
  needed: string
}

export const profileText: Words<ProfileText> = {
  zh: {
    field: {
      name: '姓名',
      phone: '手机号',
      employer: '单位',
      role: '职务',
      industry: '行业',
      district: '所在区',
    },
    hint: {
      name: '签到和证书上用这个名字',
      phone: '只在活动有变动、联系不上您时用。加密保存，平时只显示后四位',
      employer: '没有单位就写“个人”',
    },
    missing: {
      name: '请写上姓名',
      phone: '请写上手机号',
      employer: '请写上单位，没有就写“个人”',
      role: '请写上职务，没有就写“无”',
      industry: '请选一个最接近的行业',
      district: '请选所在的区',
      consent: '同意后才能保存。不同意也不影响看内容和打电话咨询',
    },
    invalidPhone: '这不像手机号：应该是 1 开头的 11 位数字',
    industry: {
      manufacturing: '制造',
      software: '软件和信息',
      biomedicine: '生物医药',
      trade: '贸易零售',
      culture: '文化创意',
      agriculture: '农业',
      agency: '知识产权服务',
      education: '教育科研',
      government: '机关事业单位',
      other: '其他',
    },
    phoneStored: (last4) => `已存尾号 ${last4}，要换再填`,
    fromWeChat: '用微信里的手机号',
    agree: (version) => `我同意按个人信息说明（${version} 版）使用以上信息`,
    agreed: (version, day) =>
      `您已在 ${day}同意个人信息说明（${version} 版），可以随时在“隐私”里撤回。`,
    notice: '看个人信息说明',
    needed: '只用于报名和签到。主办单位的工作人员看过，会记下来给您看。',
  },
  en: {
    field: {
      name: 'Name',
      phone: 'Mobile number',
      employer: 'Employer',
      role: 'Position',
      industry: 'Industry',
      district: 'District',
    },
    hint: {
      name: 'Used at check-in and on certificates',
      phone:
        'Used only to reach you when something changes. Stored encrypted; otherwise only the last four digits show',
      employer: 'None? Write “self”',
    },
    missing: {
      name: 'Please write your name',
      phone: 'Please write your mobile number',
      employer: 'Please write your employer, or “self”',
      role: 'Please write your position, or “none”',
      industry: 'Please choose the closest industry',
      district: 'Please choose your district',
      consent: 'It can be saved once you agree. You can read everything and call without it',
    },
    invalidPhone: 'This is no mainland mobile number: 11 digits, beginning with 1',
    industry: {
      manufacturing: 'Manufacturing',
      software: 'Software, IT',
      biomedicine: 'Biomedicine',
      trade: 'Trade, retail',
      culture: 'Culture, design',
      agriculture: 'Agriculture',
      agency: 'IP services',
      education: 'Education, research',
      government: 'Public sector',
      other: 'Other',
    },
    phoneStored: (last4) => `Stored, ending in ${last4}. Fill in to change`,
    fromWeChat: 'Use the number in WeChat',
    agree: (version) =>
      `I agree to the use of these details as the notice says (version ${version})`,
    agreed: (version, day) =>
      `You agreed to the notice (version ${version}) on ${day}. You can take it back under Privacy.`,
    notice: 'Read the notice',
    needed:
      'For sign-up and check-in only. When staff of the organiser read it, that is logged for you to see.',
  },
}
