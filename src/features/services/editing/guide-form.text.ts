import type { GuideField } from '@/contract/facts/guide-edits.schema'
import type { Words } from '@/shared/lib/language'

interface GuideFormText {
  hint: Partial<Record<GuideField, string>>
  from: string
  fromHint: string
  noDay: string
  who: string
  addStep: string
  dropStep: string
  noUnit: string
  findUnit: string
  knownBy: string
  reprintNote: string
  sourceTitle: string
  sourceTitleHint: string
  sourceUrl: string
  sourceUrlHint: string
}

export const guideFormText: Words<GuideFormText> = {
  zh: {
    hint: {
      materials: '一行一份。不写页码和内部编号',
      conditions: '一行一条',
      legalBasis: '一行一部，写法名、版本和条号，比如 专利法（2020修正）第26、34条',
      fee: '照收费公告写，不自己算',
      statutory: '照条文写，留空就是待核实',
      promised: '办理单位公开承诺的，留空就是待核实',
      responsible: '大家在指南上会看到这个单位。不清楚就不选',
    },
    from: '从哪天起用',
    fromHint: '到那天手机自己换，没有网也换',
    noDay: '选日子',
    who: '谁来做',
    addStep: '加一步',
    dropStep: '去掉这一步',
    noUnit: '不清楚',
    findUnit: '找单位',
    knownBy: '怎么知道的',
    reprintNote: '转载的先显示待核实，核对原文后再确认一次。',
    sourceTitle: '来源',
    sourceTitleHint: '文件名、文号，或哪个单位哪天告知。大家会看到，不写个人姓名和电话',
    sourceUrl: '网址',
    sourceUrlHint: '原文在哪看',
  },
  en: {
    hint: {
      materials: 'A line each, without internal numbers',
      conditions: 'A line each',
      legalBasis: 'A line each: law, edition, articles, such as 专利法（2020修正）第26、34条',
      fee: 'As the notice of charges says, without sums of your own',
      statutory: 'As the law says. Empty: to be verified',
      promised: 'What the office promises in public. Empty: to be verified',
      responsible: 'People see this unit in the guide. Leave it open if you do not know',
    },
    from: 'From which day',
    fromHint: 'Phones change on that day by themselves, offline too',
    noDay: 'Choose a day',
    who: 'Who acts',
    addStep: 'Add a step',
    dropStep: 'Remove this step',
    noUnit: 'Not known',
    findUnit: 'Find a unit',
    knownBy: 'How do you know?',
    reprintNote:
      'A copy is shown as to be verified, until somebody compares it with the official text.',
    sourceTitle: 'Source',
    sourceTitleHint:
      'Name and number of the document, or which unit told us and when. People see it: no names or numbers of persons',
    sourceUrl: 'Address',
    sourceUrlHint: 'Where the text can be read',
  },
}
