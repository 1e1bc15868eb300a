import { documentBounds } from '@/contract/pictures/documents.settings'
import type { Words } from '@/shared/lib/language'

interface DocumentsText {
  documents: string
  hint: (max: number) => string
  fromChats: string
  add: string
  remove: (name: string) => string
  waits: string
  refused: string
  problem: Record<'tooLarge' | 'notPdf' | 'noRoom', string>
}

const { maxMegabytes, maxPages } = documentBounds

/** PDFs attached to a text. */
export const documentsText: Words<DocumentsText> = {
  zh: {
    documents: 'PDF 文件',
    hint: (max) =>
      `最多 ${max} 份，每份不超过 ${maxPages} 页、${maxMegabytes} MB，不加密。收下的是每一页的图。`,
    fromChats: '从聊天里选：先把文件发到任意一个聊天，比如文件传输助手。',
    add: '加 PDF',
    remove: (name) => `去掉 ${name}`,
    waits: '提交时上传',
    refused: '没收下，请去掉或换一份',
    problem: {
      tooLarge: `这份超过 ${maxMegabytes} MB。压缩或拆开后再试。`,
      notPdf: '这份不是 PDF。另存为 PDF，或拍成照片再试。',
      noRoom: '这份存不下。删掉几张图片，或换一份小一些的。',
    },
  },
  en: {
    documents: 'PDF files',
    hint: (max) =>
      `Up to ${max}, each of at most ${maxPages} pages and ${maxMegabytes} MB, not encrypted. A picture of each page is kept.`,
    fromChats: 'They are chosen from a chat: first send the file to one, such as File Transfer.',
    add: 'Add a PDF',
    remove: (name) => `Remove ${name}`,
    waits: 'uploaded when you send',
    refused: 'Not accepted: remove or replace it',
    problem: {
      tooLarge: `This one is over ${maxMegabytes} MB. Compress or split it.`,
      notPdf: 'This is no PDF. Save it as one, or take photos of it.',
      noRoom: 'There is no room for it. Delete some pictures, or take a smaller one.',
    },
  },
}
