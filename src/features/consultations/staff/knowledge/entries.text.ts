import type { PersonalDataKind } from '@/contract/people/personal-data.rules'
import type { Words } from '@/shared/lib/language'
import type { EntryProblem, EntryState } from './entries.model'

interface EntriesText {
  title: string
  search: string
  all: string
  state: Record<EntryState, string>
  version: (version: number) => string
  until: (day: string) => string
  helped: (count: number) => string
  none: string
  noneText: string
  noneFound: string
  add: string
  unsaved: string
  unsavedNote: string
  untitled: string
  newTitle: string
  editTitle: string
  question: string
  questionHint: string
  answer: string
  answerHint: string
  category: string
  categoryHint: string
  ipTypes: string
  legalBasis: string
  legalBasisHint: string
  validUntil: string
  validUntilHint: string
  noDay: string
  clearDay: string
  problem: Record<EntryProblem, string>
  personal: Record<PersonalDataKind, string>
  left: (kinds: string) => string
  between: string
  lookForNames: string
  save: string
  saving: string
  saved: string
  fieldsLeft: (count: number) => string
  drop: string
  publish: string
  withdraw: string
  busy: string
  published: string
  withdrawn: string
  saveFirst: string
  onlySupervisors: string
  publishes: string[]
  withdraws: string[]
  conflict: string
  takeTheirs: string
  keepMine: string
  become: string
  becomeNote: string
}

export const entriesText: Words<EntriesText> = {
  zh: {
    title: '常见问题维护',
    search: '问题、答案、编号里的词',
    all: '全部',
    state: { draft: '草稿', published: '已发布', over: '已过期', withdrawn: '已撤下' },
    version: (version) => `第 ${version} 版`,
    until: (day) => `适用到 ${day}`,
    helped: (count) => `帮到 ${count} 人次`,
    none: '还没有问答',
    noneText: '点下面的“新建”，先存草稿，再由主管发布。',
    noneFound: '没有这样的问答。换个词，或换个状态。',
    add: '新建问答',
    unsaved: '没存完的',
    unsavedNote: '只在这部手机上',
    untitled: '还没有问题',
    newTitle: '新问答',
    editTitle: '修改问答',
    question: '问题',
    questionHint: '像大家会问的那样写，不超过 120 字',
    answer: '答案',
    answerHint: '先说结论，再说怎么办。不写任何人的信息',
    category: '分类',
    categoryHint: '比如 专利申请',
    ipTypes: '知识产权类型',
    legalBasis: '依据',
    legalBasisHint: '一行一条，最多 8 条',
    validUntil: '适用到',
    validUntilHint: '过了这天，大家会看到“已过期”。长期适用就不填。',
    noDay: '不填，长期适用',
    clearDay: '改为长期适用',
    problem: {
      missing: '这里要填',
      too_long: '太长了，请缩短一些',
      too_many: '最多 8 条',
      not_a_day: '请选一个日期',
      personal_data: '里面还有个人信息，请去掉',
      internal_term: '里面有内部用语，请换个说法',
    },
    personal: { identity: '身份证号', mail: '邮箱', permit: '护照或通行证号', phone: '电话' },
    left: (kinds) => `里面还有${kinds}。去掉后才能保存和发布。`,
    between: '、',
    lookForNames:
      '电话、邮箱和身份证号已经自动盖住，姓名和单位认不出来。请您从头看一遍，去掉能认出谁的话。',
    save: '存草稿',
    saving: '正在保存',
    saved: '草稿已保存',
    fieldsLeft: (count) => `还有 ${count} 处要改`,
    drop: '不要这些改动',
    publish: '发布',
    withdraw: '撤下',
    busy: '正在办理',
    published: '已发布',
    withdrawn: '已撤下',
    saveFirst: '改动还没存。先存草稿，再发布。',
    onlySupervisors: '草稿存好后，由主管发布。',
    publishes: [
      '发布后，所有人的手机上都会更新成这一版。',
      '搜索和答复时会用到它。',
      '发布后还能修改或撤下。',
    ],
    withdraws: [
      '撤下后，大家搜不到，也打不开这条。',
      '以前答复里引用过的，答复本身不受影响。',
      '以后可以再发布。',
    ],
    conflict: '刚才有人改过这一条。用对方的，还是用您写的？',
    takeTheirs: '用对方的',
    keepMine: '用我写的',
    become: '把这条答复变成常见问题',
    becomeNote: '先去掉个人信息，存成草稿',
  },
  en: {
    title: 'Common questions',
    search: 'Words of question, answer, number',
    all: 'All',
    state: { draft: 'Draft', published: 'Published', over: 'Out of date', withdrawn: 'Withdrawn' },
    version: (version) => `Version ${version}`,
    until: (day) => `holds until ${day}`,
    helped: (count) => `helped ${count} times`,
    none: 'No entries yet',
    noneText: 'Press “New entry” below: save a draft, then a supervisor publishes it.',
    noneFound: 'No such entry. Try other words, or another state.',
    add: 'New entry',
    unsaved: 'Not saved yet',
    unsavedNote: 'On this phone only',
    untitled: 'No question yet',
    newTitle: 'New entry',
    editTitle: 'Edit entry',
    question: 'Question',
    questionHint: 'As people ask it, at most 120 characters',
    answer: 'Answer',
    answerHint: 'The conclusion first, then what to do. Nothing about anybody',
    category: 'Category',
    categoryHint: 'For example 专利申请',
    ipTypes: 'Kinds of IP',
    legalBasis: 'Legal basis',
    legalBasisHint: 'One a line, at most 8',
    validUntil: 'Holds until',
    validUntilHint:
      'After that day, people see “out of date”. Leave it empty if it holds for good.',
    noDay: 'Empty: for good',
    clearDay: 'Holds for good',
    problem: {
      missing: 'This is needed',
      too_long: 'Too long: please shorten it',
      too_many: 'At most 8',
      not_a_day: 'Choose a day',
      personal_data: 'Something about a person is still in it',
      internal_term: 'It contains an internal term. Please word it differently.',
    },
    personal: {
      identity: 'an identity number',
      mail: 'a mail address',
      permit: 'a passport or permit number',
      phone: 'a phone number',
    },
    left: (kinds) => `It still has ${kinds}. Take it out to save and publish.`,
    between: ', ',
    lookForNames:
      'Phones, mail addresses and identity numbers are covered; names are not found by themselves. Please read it through and take out what points at anybody.',
    save: 'Save draft',
    saving: 'Saving',
    saved: 'Draft saved',
    fieldsLeft: (count) => `${count} to mend`,
    drop: 'Drop these changes',
    publish: 'Publish',
    withdraw: 'Withdraw',
    busy: 'Working',
    published: 'Published',
    withdrawn: 'Withdrawn',
    saveFirst: 'Not saved yet. Save the draft, then publish.',
    onlySupervisors: 'Once the draft is saved, a supervisor publishes it.',
    publishes: [
      'Everybody’s phone then has this version.',
      'Search and answers use it.',
      'It can still be edited or withdrawn.',
    ],
    withdraws: [
      'Nobody can find or open it then.',
      'Answers that cited it stay as they are.',
      'It can be published again.',
    ],
    conflict: 'Somebody changed this entry just now. Theirs, or yours?',
    takeTheirs: 'Use theirs',
    keepMine: 'Use mine',
    become: 'Make this answer a common question',
    becomeNote: 'Without personal data, saved as a draft',
  },
}
