import type { Words } from '@/shared/lib/language'

interface PeopleText {
  lecturers: string
  addLecturer: string
  editLecturer: string
  noLecturers: string
  noLecturersText: string
  onlyName: string
  name: string
  lecturerTitle: string
  lecturerTitleHint: string
  bio: string
  topics: string
  consented: string
  consentedText: string
  missing: string
  save: string
  saving: string
  saved: string
  plan: string
  planHint: string
  planYear: (year: number) => string
  held: (count: number) => string
  planWrong: string
  appeals: string
  noAppeals: string
  noAppealsText: string
  appealHint: string
  forgive: string
  uphold: string
  decided: string
  members: string
  noName: string
  since: (day: string) => string
  end: string
  endTitle: (name: string) => string
  endText: string
  endConfirm: string
  ended: string
  invite: string
  inviteRole: string
  inviteFor: string
  inviteSearch: string
  inviteMore: (count: number) => string
  inviteMake: string
  inviteMissing: string
  codeTitle: string
  codeText: (by: string) => string
  codeOnce: string
  copyCode: string
  copied: string
  done: string
}

export const peopleText: Words<PeopleText> = {
  zh: {
    lecturers: '讲师库',
    addLecturer: '添加讲师',
    editLecturer: '讲师',
    noLecturers: '讲师库还是空的',
    noLecturersText: '加进来的人，发布培训时可以选。',
    onlyName: '只公开姓名',
    name: '姓名',
    lecturerTitle: '身份',
    lecturerTitleHint: '单位和职务',
    bio: '介绍',
    topics: '擅长的主题',
    consented: '本人同意公开',
    consentedText: '本人同意公开身份和介绍。没有勾的话，只公开姓名。',
    missing: '这里要填',
    save: '保存',
    saving: '正在保存',
    saved: '已保存',
    plan: '年度计划',
    planHint: '每个主题计划办几场，不办就空着。大家能看到计划和已办的对照。',
    planYear: (year) => `${year} 年`,
    held: (count) => `已办 ${count} 场`,
    planWrong: '请填 0 到 1000 的整数',
    appeals: '缺席申诉',
    noAppeals: '没有要决定的申诉',
    noAppealsText: '有人申诉时，会出现在这里。',
    appealHint: '90 天内缺席两次，候补会排在后面。免记后，这次不再算。决定后会告诉本人，不能再改。',
    forgive: '免记这次',
    uphold: '维持',
    decided: '已决定，会告诉本人',
    members: '工作人员',
    noName: '没有填姓名',
    since: (day) => `${day}起`,
    end: '停用',
    endTitle: (name) => `停用${name}？`,
    endText: '马上不能再看名单、改培训。以前做过的还留着记录。要恢复，请重新邀请。',
    endConfirm: '停用',
    ended: '已停用',
    invite: '邀请',
    inviteRole: '做什么',
    inviteFor: '哪家单位',
    inviteSearch: '单位名称里的几个字',
    inviteMore: (count) => `还有 ${count} 家，请多写几个字`,
    inviteMake: '生成邀请码',
    inviteMissing: '请选做什么，和哪家单位',
    codeTitle: '邀请码',
    codeText: (by) => `请当面或打电话告诉对方，在“我的”里填写。${by}有效，只能用一次。`,
    codeOnce: '只显示这一次，关掉就看不到了。',
    copyCode: '复制',
    copied: '邀请码已复制',
    done: '告诉对方了',
  },
  en: {
    lecturers: 'Lecturers',
    addLecturer: 'Add a lecturer',
    editLecturer: 'Lecturer',
    noLecturers: 'No lecturers yet',
    noLecturersText: 'Whoever is here can be chosen for a training.',
    onlyName: 'name only is public',
    name: 'Name',
    lecturerTitle: 'What they are',
    lecturerTitleHint: 'Institution and position',
    bio: 'About',
    topics: 'Topics they teach',
    consented: 'They agreed to be public',
    consentedText: 'They agreed that what they are is public. Without it, only the name shows.',
    missing: 'This is needed',
    save: 'Save',
    saving: 'Saving',
    saved: 'Saved',
    plan: 'Annual plan',
    planHint:
      'How many on each topic; leave empty what is not planned. It is public beside what was held.',
    planYear: (year) => String(year),
    held: (count) => `${count} held`,
    planWrong: 'A whole number from 0 to 1000',
    appeals: 'Absence appeals',
    noAppeals: 'No appeals to decide',
    noAppealsText: 'They appear here when somebody appeals.',
    appealHint:
      'Two absences in 90 days put people behind others on waitlists. A forgiven one no longer counts. They are told, and it is final.',
    forgive: 'Forgive it',
    uphold: 'Uphold it',
    decided: 'Decided; they will be told',
    members: 'Staff',
    noName: 'No name given',
    since: (day) => `since ${day}`,
    end: 'End',
    endTitle: (name) => `End for ${name}?`,
    endText:
      'From now on they read no roster and change no training. What they did stays on record. To undo, invite them anew.',
    endConfirm: 'End it',
    ended: 'Ended',
    invite: 'Invite',
    inviteRole: 'As what',
    inviteFor: 'For which institution',
    inviteSearch: 'Some characters of its name',
    inviteMore: (count) => `${count} more: type a little more`,
    inviteMake: 'Make a code',
    inviteMissing: 'Choose as what, and for which institution',
    codeTitle: 'Invitation code',
    codeText: (by) => `Tell them in person or by phone; they enter it under Me ${by}, once.`,
    codeOnce: 'It is shown only now. Once closed, nobody sees it again.',
    copyCode: 'Copy',
    copied: 'Code copied',
    done: 'They know it',
  },
}
