import type { GuideField } from '@/contract/facts/guide-edits.schema'
import type { Words } from '@/shared/lib/language'
import type { VersionNotice } from './versions.model'

interface VersionsText {
  field: Record<GuideField, string>
  line: Record<VersionNotice['when'], (day: string, fields: string) => string>
  note: Record<VersionNotice['when'], string>
  between: string
  responsible: (unit: string) => string
  confirmed: (words: string, fields: string) => string
}

export const versionsText: Words<VersionsText> = {
  zh: {
    field: {
      materials: '材料',
      steps: '步骤',
      statutory: '法定期限',
      promised: '承诺期限',
      fee: '费用',
      conditions: '条件',
      legalBasis: '依据',
      note: '说明',
      responsible: '负责单位',
    },
    line: {
      coming: (day, fields) => `${day}起，${fields}有变化`,
      begun: (day, fields) => `${day}起，${fields}改了`,
    },
    note: { coming: '到那天这一页自己换，没有网也换', begun: '现在看到的是改后的' },
    between: '、',
    responsible: (unit) => `这份指南由${unit}负责`,
    confirmed: (words, fields) => `${fields}，${words}`,
  },
  en: {
    field: {
      materials: 'materials',
      steps: 'steps',
      statutory: 'limit by law',
      promised: 'promised limit',
      fee: 'fee',
      conditions: 'conditions',
      legalBasis: 'legal basis',
      note: 'note',
      responsible: 'responsible unit',
    },
    line: {
      coming: (day, fields) => `From ${day} this changes: ${fields}`,
      begun: (day, fields) => `Changed on ${day}: ${fields}`,
    },
    note: {
      coming: 'This page changes by itself on that day, offline too',
      begun: 'What you see is the new text',
    },
    between: ', ',
    responsible: (unit) => `${unit} answers for this guide`,
    confirmed: (words, fields) => `${words}: ${fields}`,
  },
}
