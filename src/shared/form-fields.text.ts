import type { Words } from './lib/language'

interface FormFieldsText {
  optional: string
  left: (count: number) => string
  overlong: (count: number) => string
}

export const formFieldsText: Words<FormFieldsText> = {
  zh: {
    optional: '选填',
    left: (count) => `还能写 ${count} 字`,
    overlong: (count) => `多了 ${count} 字，删短后才能提交。写的内容都还在。`,
  },
  en: {
    optional: 'optional',
    left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
    overlong: (count) =>
      `${count === 1 ? '1 character' : `${count} characters`} too many. Shorten the text to send it. Nothing was cut.`,
  },
}
