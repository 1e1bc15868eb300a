import type { NoShow } from '@/contract/trainings/trainings.schema'
import type { RosterEntry } from '@/contract/trainings/staff.schema'
import type { Words } from '@/shared/lib/language'
import type { RosterFilter } from './roster.model'

interface RosterText {
  title: string
  search: string
  filter: Record<RosterFilter, string>
  nobody: string
  nobodyText: string
  status: Record<RosterEntry['status'], string>
  came: (time: string) => string
  tick: string
  untick: string
  walkIn: string
  deleted: string
  own: string
  noShow: Record<NoShow, string>
  readAt: (when: string) => string
  export: string
  exportBefore: string[]
  exportMake: string
  exportMaking: string
  exportSave: string
  exported: Record<'saved' | 'sent' | 'copied' | 'no', string>
  addWalkIn: string
  walkInName: string
  walkInWay: string
  walkInNote: string
  walkInMissing: string
  letIn: string
  lettingIn: string
}

export const rosterText: Words<RosterText> = {
  zh: {
    title: '名单',
    search: '姓名、单位、座号或手机尾号',
    filter: {
      all: '全部',
      came: '已到',
      missing: '未到',
      waiting: '候补',
      cancelled: '已取消',
      no_show: '缺席',
    },
    nobody: '没有找到人',
    nobodyText: '换个写法试试：姓名里的一个字，或手机后四位。',
    status: {
      enrolled: '已报名',
      offered: '名额待他接受',
      waitlisted: '候补',
      cancelled: '已取消',
    },
    came: (time) => `${time} 到`,
    tick: '签到',
    untick: '撤销签到',
    walkIn: '现场加入',
    deleted: '账号已注销',
    own: '这是您本人，请同事替您签到。',
    noShow: {
      counted: '缺席，已记',
      appealed: '缺席，在申诉',
      forgiven: '缺席，已免记',
      upheld: '缺席，维持',
    },
    readAt: (when) => `${when} 的名单。每次查看都会记下，本人能看到是谁看过。`,
    export: '导出',
    exportBefore: [
      '文件里有姓名、单位和手机尾号，只能用于这场培训，用完请删除。',
      '谁在什么时候导出，会写在文件里，也会记下来，名单上的人都能看到。',
    ],
    exportMake: '生成文件',
    exportMaking: '正在生成',
    exportSave: '保存文件',
    exported: {
      saved: '已存到下载里',
      sent: '已发到聊天里，可在那里打开',
      copied: '不能存文件，内容已复制',
      no: '没有保存',
    },
    addWalkIn: '现场加人',
    walkInName: '姓名',
    walkInWay: '怎样参加',
    walkInNote: '有空位，而且不再留给候补的人，才能现场加人。加入就算这次已到。',
    walkInMissing: '请填姓名',
    letIn: '加入并签到',
    lettingIn: '正在加入',
  },
  en: {
    title: 'Roster',
    search: 'Name, employer, seat, last digits',
    filter: {
      all: 'All',
      came: 'Here',
      missing: 'Not here',
      waiting: 'Waiting',
      cancelled: 'Cancelled',
      no_show: 'Absent',
    },
    nobody: 'Nobody found',
    nobodyText: 'Try one character of the name, or the last four digits of the phone.',
    status: {
      enrolled: 'Enrolled',
      offered: 'Seat offered',
      waitlisted: 'Waiting',
      cancelled: 'Cancelled',
    },
    came: (time) => `here ${time}`,
    tick: 'Check in',
    untick: 'Undo check-in',
    walkIn: 'Walk-in',
    deleted: 'Account deleted',
    own: 'This is you: a colleague checks you in.',
    noShow: {
      counted: 'Absent, counted',
      appealed: 'Absent, appealed',
      forgiven: 'Absent, forgiven',
      upheld: 'Absent, upheld',
    },
    readAt: (when) => `As of ${when}. Each reading is logged, and people see who read about them.`,
    export: 'Export',
    exportBefore: [
      'The file holds names, employers and last digits. Use it for this training only, then delete it.',
      'Who exported it, and when, stands in the file and is logged: everybody on it can see that.',
    ],
    exportMake: 'Make the file',
    exportMaking: 'Making it',
    exportSave: 'Save the file',
    exported: {
      saved: 'Saved among your downloads',
      sent: 'Sent to a chat; open it there',
      copied: 'A file cannot be saved here; its text was copied',
      no: 'Not saved',
    },
    addWalkIn: 'Walk-in',
    walkInName: 'Name',
    walkInWay: 'How they take part',
    walkInNote: 'Only where a seat is free and no longer offered to who waits. They count as here.',
    walkInMissing: 'Please write the name',
    letIn: 'Add and check in',
    lettingIn: 'Adding',
  },
}
