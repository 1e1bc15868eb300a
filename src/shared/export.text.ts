import type { Words } from './lib/language'

interface ExportText {
  title: string
  make: string
  making: string
  save: string
  exported: Record<'saved' | 'sent' | 'copied' | 'no', string>
}

/** Export of figures to a file. */
export const exportText: Words<ExportText> = {
  zh: {
    title: '导出',
    make: '生成表格文件（CSV）',
    making: '正在生成',
    save: '保存文件',
    exported: {
      saved: '已存到下载里',
      sent: '已发到聊天里，可在那里打开',
      copied: '不能存文件，内容已复制',
      no: '没有保存',
    },
  },
  en: {
    title: 'Export',
    make: 'Make a table (CSV)',
    making: 'Making it',
    save: 'Save the file',
    exported: {
      saved: 'Saved among your downloads',
      sent: 'Sent to a chat; open it there',
      copied: 'A file cannot be saved here; its text was copied',
      no: 'Not saved',
    },
  },
}
