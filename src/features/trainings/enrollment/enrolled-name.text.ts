import type { Words } from '@/shared/lib/language'

interface EnrolledNameText {
  title: (name: string) => string
  /** The profile has another name now. */
  differs: (profileName: string) => string
  howToCorrect: string
  corrected: (day: string, from: string, to: string, reason: string) => string
  /** There was no name before. */
  nobody: string
}

export const enrolledNameText: Words<EnrolledNameText> = {
  zh: {
    title: (name) => `报名姓名：${name}`,
    differs: (profileName) =>
      `您的个人资料现在写的是“${profileName}”。名单、入场码和证书仍用报名时的姓名。`,
    howToCorrect: '写错了请打电话给举办的网点，由主办人员更正，更正会留下记录。',
    corrected: (day, from, to, reason) => `${day}：由“${from}”更正为“${to}”。${reason}`,
    nobody: '没有姓名',
  },
  en: {
    title: (name) => `Signed up as ${name}`,
    differs: (profileName) =>
      `Your profile now says “${profileName}”. The roster, your ticket and your certificate keep the name you signed up with.`,
    howToCorrect:
      'If it is wrong, call the outlet that holds the training. An organiser corrects it, and the correction is kept.',
    corrected: (day, from, to, reason) => `${day}: corrected from “${from}” to “${to}”. ${reason}`,
    nobody: 'no name',
  },
}
