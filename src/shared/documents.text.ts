import type { Words } from './lib/language'

interface DocumentsText {
  pages: (count: number) => string
  open: (name: string, count: number) => string
  page: (nth: number, count: number) => string
  enlarge: (nth: number) => string
  previous: string
  next: string
}

/** PDFs that were sent, of which the pages are kept as pictures. */
export const documentsText: Words<DocumentsText> = {
  zh: {
    pages: (count) => `PDF，${count} 页`,
    open: (name, count) => `${name}，${count} 页，点开看`,
    page: (nth, count) => `第 ${nth} 页，共 ${count} 页`,
    enlarge: (nth) => `第 ${nth} 页，点开看大图`,
    previous: '上一页',
    next: '下一页',
  },
  en: {
    pages: (count) => `PDF, ${count} ${count === 1 ? 'page' : 'pages'}`,
    open: (name, count) => `${name}, ${count} ${count === 1 ? 'page' : 'pages'}, tap to read`,
    page: (nth, count) => `Page ${nth} of ${count}`,
    enlarge: (nth) => `Page ${nth}, tap to enlarge`,
    previous: 'Previous',
    next: 'Next',
  },
}
