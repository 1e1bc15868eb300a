import type { Handover } from '@/platform/save-file'
import type { Words } from '@/shared/lib/language'

interface FormsText {
  reply: string
  replyHint: string
  askBack: string
  askBackHint: string
  unit: string
  change: string
  unitSearch: string
  unitMore: (count: number) => string
  unitNone: string
  reason: string
  reasonHint: string
  complex: string
  complexHint: string
  into: string
  stage: string
  stageText: string
  stageWhy: string
  stageHint: string
  canned: string
  cannedHint: string
  cannedSearch: string
  cannedNone: string
  use: string
  used: string
  cannedFull: string
  cites: string
  uncite: (question: string) => string
  over: (day: string) => string
  orderNumber: string
  orderNumberHint: string
  orderResult: string
  orderResultHint: string
  files: string
  saveJson: string
  saveHtml: string
  print: string
  exported: Record<Handover, string>
}

export const formsText: Words<FormsText> = {
  zh: {
    reply: '答复',
    replyHint: '先说结论，再说怎么办。对方能看到依据的问答。',
    askBack: '请对方补充什么',
    askBackHint: '一次问清，说明为什么需要',
    unit: '转给',
    change: '换一家',
    unitSearch: '单位名称里的几个字',
    unitMore: (count) => `还有 ${count} 家，请多写几个字`,
    unitNone: '没有这个名称的单位',
    reason: '原因',
    reasonHint: '对方会看到这句话。',
    complex: '为什么要更久',
    complexHint: '对方会看到这句话。',
    into: '并进哪一件',
    stage: '到哪一步',
    stageText: '说明',
    stageWhy: '为什么',
    stageHint: '对方会看到这段话。',
    canned: '可能用得上的问答',
    cannedHint: '点“用这条”放进答复，依据一起带上',
    cannedSearch: '换个词找',
    cannedNone: '没有找到合适的问答。换个词试试，或自己写。',
    use: '用这条',
    used: '已放进答复',
    cannedFull: '放不下了：答复最多 2000 字，依据最多 5 条。',
    cites: '这次答复的依据',
    uncite: (question) => `不再引用：${question}`,
    over: (day) => `只适用到 ${day}，已过期。请核对后再用。`,
    orderNumber: '12345 编号',
    orderNumberHint: '12345 受理后给的编号',
    orderResult: '办理结果',
    orderResultHint: '还没有结果可以先空着，以后再填。',
    files: '工单文件',
    saveJson: '数据文件（JSON）',
    saveHtml: '可打印的工单（HTML）',
    print: '打印工单',
    exported: {
      saved: '已下载',
      sent: '已发到聊天',
      copied: '这部手机不能转发文件，内容已复制',
      no: '没有保存',
    },
  },
  en: {
    reply: 'Answer',
    replyHint: 'The conclusion first, then what to do. They see the entries it rests on.',
    askBack: 'What is missing',
    askBackHint: 'All at once, and why it is needed',
    unit: 'Pass to',
    change: 'Change',
    unitSearch: 'Some characters of its name',
    unitMore: (count) => `${count} more: type a little more`,
    unitNone: 'No unit of that name',
    reason: 'Why',
    reasonHint: 'They read this.',
    complex: 'Why it takes longer',
    complexHint: 'They read this.',
    into: 'Into which',
    stage: 'Which stage',
    stageText: 'Explanation',
    stageWhy: 'Why',
    stageHint: 'They read this.',
    canned: 'Entries that may fit',
    cannedHint: '“Use” puts it into the answer, with its legal basis',
    cannedSearch: 'Search with other words',
    cannedNone: 'No entry fits. Try other words, or write it yourself.',
    use: 'Use',
    used: 'In the answer',
    cannedFull: 'No room: an answer has at most 2000 characters and rests on at most 5 entries.',
    cites: 'This answer rests on',
    uncite: (question) => `Do not cite: ${question}`,
    over: (day) => `It held until ${day} only. Check it before you use it.`,
    orderNumber: '12345’s number',
    orderNumberHint: 'What 12345 gave it',
    orderResult: 'Result',
    orderResultHint: 'Leave it empty until there is one.',
    files: 'Work order files',
    saveJson: 'Data (JSON)',
    saveHtml: 'Page to print (HTML)',
    print: 'Print it',
    exported: {
      saved: 'Downloaded',
      sent: 'Sent to a chat',
      copied: 'This phone cannot send files; the text is copied',
      no: 'Not saved',
    },
  },
}
