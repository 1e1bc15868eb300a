import type { ProfileField } from '@/contract/people/identity.schema'
import type { Level } from '@/contract/trainings/trainings.schema'
import type { Words } from '@/shared/lib/language'

interface FormText {
  newTitle: string
  editTitle: string
  noTraining: string
  noTrainingText: string
  toTrainings: string
  copyNote: string
  nothing: string
  day: string
  time: string
  from: string
  until: string
  remove: string
  basics: string
  title: string
  titleEn: string
  titleEnHint: string
  topic: string
  noTopic: string
  level: string
  levels: Record<Level, string>
  audience: string
  audienceHint: string
  summary: string
  fee: string
  feeHint: string
  when: string
  whenHint: string
  part: (nth: number, all: number) => string
  addPart: string
  closes: string
  closesHint: string
  cancel: string
  cancelHint: string
  seats: string
  ways: string
  waysHint: string
  capacity: (way: string) => string
  taken: (seated: number, waiting: number) => string
  waitlist: string
  waitlistHint: string
  place: string
  placeHint: string
  link: string
  linkHint: string
  content: string
  agenda: string
  agendaHint: string
  material: (nth: number) => string
  materialTitle: string
  materialUrl: string
  addMaterial: string
  lecturers: string
  noLecturers: string
  asks: string
  asksHint: string
  ask: Record<ProfileField, string>
  certificate: string
  certificateHint: string
  note: string
  noteHint: string
  save: string
  saving: string
  drop: string
  kept: string
  left: (count: number) => string
  conflict: string
  takeTheirs: string
  keepMine: string
  belowEnrolled: (count: number) => string
}

export const formText: Words<FormText> = {
  zh: {
    newTitle: '新建培训',
    editTitle: '修改培训',
    noTraining: '没有要修改的培训',
    noTrainingText: '链接可能不完整。从培训列表里新建或修改。',
    toTrainings: '看培训列表',
    copyNote: '内容照原来那场，请选新的日期。',
    nothing: '请选择',
    day: '日期',
    time: '时间',
    from: '开始',
    until: '结束',
    remove: '删去',
    basics: '是什么',
    title: '名称',
    titleEn: '英文名称',
    titleEnHint: '不填的话，英文界面会说明只有中文。',
    topic: '主题',
    noTopic: '不属于这 25 个主题',
    level: '难度',
    levels: { basic: '入门', intermediate: '进阶', advanced: '高级' },
    audience: '适合谁',
    audienceHint: '例如：企业专利管理人员',
    summary: '介绍',
    fee: '费用（元）',
    feeHint: '0 表示免费',
    when: '时间',
    whenHint: '都按上海时间。分几次办的，每次单独写，签到和出勤按次算。',
    part: (nth, all) => (all === 1 ? '时间' : `第 ${nth} 次`),
    addPart: '加一次',
    closes: '报名截止',
    closesHint: '到这一刻为止能报名，不晚于结束。',
    cancel: '退名额截止',
    cancelHint: '到这一刻为止能取消报名，不晚于开始。',
    seats: '名额',
    ways: '怎样参加',
    waysHint: '两种都选，就各有各的名额和候补。',
    capacity: (way) => `${way}名额`,
    taken: (seated, waiting) =>
      `已占 ${seated} 个${waiting ? `，候补 ${waiting} 人` : ''}。加名额会马上按顺序给候补的人。`,
    waitlist: '候补上限',
    waitlistHint: '0 表示不候补',
    place: '教室',
    placeHint: '楼、层、教室。地址用主办单位的。',
    link: '线上参加的网址',
    linkHint: '只有报上名的人能看到，以 https:// 开头。',
    content: '内容和资料',
    agenda: '议程',
    agendaHint: '一行一项，最多 20 项。',
    material: (nth) => `资料 ${nth}`,
    materialTitle: '资料名称',
    materialUrl: '网址，以 https:// 开头，选填',
    addMaterial: '加一份资料',
    lecturers: '讲师',
    noLecturers: '讲师库还是空的。可以先存，到讲师库加人后再来选。',
    asks: '报名时还要问什么',
    asksHint: '姓名和手机总会问。少问一项，多来几个人。',
    ask: { employer: '单位', role: '职务', industry: '行业', district: '所在区' },
    certificate: '发证的最低出勤（%）',
    certificateHint: '0 表示不发证书',
    note: '告诉已报名和候补的人',
    noteHint: '改了时间、地点或方式时，这句话会随通知发给他们。',
    save: '保存',
    saving: '正在保存',
    drop: '不存了，删掉这份草稿',
    kept: '写到一半也不会丢：存在这部手机上。',
    left: (count) => `还有 ${count} 处要改`,
    conflict:
      '别人刚才也改了这场培训。您写的还在。看最新的，您这份就放弃；照我的存，会盖掉对方改的。',
    takeTheirs: '看最新的',
    keepMine: '照我的存',
    belowEnrolled: (count) => `已有 ${count} 人占着名额，名额不能比这少。`,
  },
  en: {
    newTitle: 'New training',
    editTitle: 'Edit training',
    noTraining: 'There is no training to edit',
    noTrainingText: 'The link may be incomplete. Choose or create one in the list of trainings.',
    toTrainings: 'To the trainings',
    copyNote: 'All is as it was, but for the days: please choose them.',
    nothing: 'Choose',
    day: 'day',
    time: 'time',
    from: 'begins',
    until: 'ends',
    remove: 'Remove',
    basics: 'What it is',
    title: 'Title (in Chinese)',
    titleEn: 'English title',
    titleEnHint: 'Without it, English pages say that there is Chinese only.',
    topic: 'Topic',
    noTopic: 'None of the 25 topics',
    level: 'Level',
    levels: { basic: 'Basic', intermediate: 'Intermediate', advanced: 'Advanced' },
    audience: 'For whom',
    audienceHint: 'As: patent managers of companies',
    summary: 'About',
    fee: 'Fee (yuan)',
    feeHint: '0 is free of charge',
    when: 'When',
    whenHint:
      'In Shanghai time. Several meetings are written one by one; attendance counts by them.',
    part: (nth, all) => (all === 1 ? 'When' : `Meeting ${nth}`),
    addPart: 'Add a meeting',
    closes: 'Sign-up closes',
    closesHint: 'People can sign up until then, at the latest until it ends.',
    cancel: 'Seats can be given back until',
    cancelHint: 'At the latest until it begins.',
    seats: 'Seats',
    ways: 'How to take part',
    waysHint: 'With both, each has its own seats and its own waitlist.',
    capacity: (way) => `Seats: ${way.toLowerCase()}`,
    taken: (seated, waiting) =>
      `${seated} taken${waiting ? `, ${waiting} waiting` : ''}. More seats go to who waits, in order, at once.`,
    waitlist: 'How many may wait',
    waitlistHint: '0 is no waitlist',
    place: 'Room',
    placeHint: 'Building, floor, room. The address is the organiser’s.',
    link: 'Link to take part online',
    linkHint: 'Only who is enrolled sees it. It begins with https://',
    content: 'Agenda and materials',
    agenda: 'Agenda',
    agendaHint: 'A line for each point, 20 at most.',
    material: (nth) => `Material ${nth}`,
    materialTitle: 'What it is called',
    materialUrl: 'Its address, from https://, optional',
    addMaterial: 'Add material',
    lecturers: 'Lecturers',
    noLecturers: 'There are none yet. Save first, add them under Lecturers, then choose here.',
    asks: 'What else to ask at sign-up',
    asksHint: 'Name and phone are always asked. Each question less brings more people.',
    ask: { employer: 'Employer', role: 'Role', industry: 'Industry', district: 'District' },
    certificate: 'Least attendance for a certificate (%)',
    certificateHint: '0 is no certificate',
    note: 'Tell who is enrolled or waits',
    noteHint: 'Where time, place or way changes, this goes out with the message.',
    save: 'Save',
    saving: 'Saving',
    drop: 'Do not save; delete this draft',
    kept: 'What you type is not lost: it stays on this phone.',
    left: (count) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
    conflict:
      'Somebody else changed this training meanwhile. What you typed is still here. See theirs, and yours is dropped; save mine, and theirs is overwritten.',
    takeTheirs: 'See theirs',
    keepMine: 'Save mine',
    belowEnrolled: (count) => `${count} people have seats. There cannot be fewer.`,
  },
}
