import { withoutInvisible, withoutStrays } from './characters.rules'

/** Whether nobody would see anything of a text. */
export const isBlank = (text: string | undefined) => !text || !/\S/.test(withoutInvisible(text))

/** A text of several lines as meant: without invisible strays and outer white space. Empty if it is blank. */
export const meantText = (typed: string) =>
  isBlank(typed) ? '' : withoutStrays(typed).replace(/\r\n?/g, '\n').trim()

/** A text of one line as meant. Line breaks, which come with pasted text, are spaces. */
export const meantLine = (typed: string) => meantText(typed).replace(/\s+/g, ' ')
