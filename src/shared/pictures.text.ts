import type { Words } from './lib/language'

interface PicturesText {
  pictures: string
  hint: (max: number) => string
  add: string
  remove: (nth: number) => string
  noRoom: string
  open: (nth: number) => string
}

/** Pictures attached to a text. */
export const picturesText: Words<PicturesText> = {
  zh: {
    pictures: '图片',
    hint: (max) => `最多 ${max} 张。发出时去掉拍摄地点等信息。`,
    add: '加图片',
    remove: (nth) => `去掉第 ${nth} 张`,
    noRoom: '这张图片存不下。换一张，或删掉几张再试。',
    open: (nth) => `第 ${nth} 张图片`,
  },
  en: {
    pictures: 'Pictures',
    hint: (max) => `Up to ${max}. Where they were taken is removed.`,
    add: 'Add',
    remove: (nth) => `Remove picture ${nth}`,
    noRoom: 'There is no room for this picture. Try another, or delete some.',
    open: (nth) => `Picture ${nth}`,
  },
}
