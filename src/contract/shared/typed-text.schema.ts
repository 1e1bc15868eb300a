import { Kind, TypeRegistry } from '@sinclair/typebox'
import { lengthOf } from './as-meant/characters.rules'
import { meantMobile } from './as-meant/phone.rules'
import { meantName } from './as-meant/name.rules'
import { meantLine, meantText } from './as-meant/text.rules'
import { t } from './schema'

/** How a typed text becomes the one meant. Texts without anything visible become empty. */
const meanings = {
  line: meantLine,
  lines: meantText,
  name: meantName,
  mobile: (typed: string) => meantMobile(typed) ?? typed,
}
export type TypedAs = keyof typeof meanings

interface TypedTextSchema {
  maxLength: number
  pattern: string
  typedAs: TypedAs
}

const kind = 'TypedText'

/** typebox's own strings count UTF-16 units; JSON Schema, and people, count characters. */
TypeRegistry.Set<TypedTextSchema>(
  kind,
  ({ maxLength, pattern }, value) =>
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= 2 * maxLength &&
    lengthOf(value) <= maxLength &&
    new RegExp(pattern).test(value),
)

const typedText = (typedAs: TypedAs, maxLength: number, pattern: string) =>
  t.Unsafe<string>({ [Kind]: kind, type: 'string', minLength: 1, maxLength, pattern, typedAs })

const withoutControls = '^[^\\u0000-\\u001f\\u007f]*$'

/** One line of user input: not blank, no control characters. */
export const line = (maxLength: number) => typedText('line', maxLength, withoutControls)

/** As `line`, in a field that may be left out: a blank one is refused, not left out. */
export const visibleLine = (maxLength: number) =>
  t.Unsafe<string>({ ...line(maxLength), refusedIfBlank: true })

/** Multi-line user input: not blank, no control characters except line breaks and tabs. */
export const lines = (maxLength: number) =>
  typedText('lines', maxLength, '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$')

/** A person's name. */
export const personName = (maxLength: number) => typedText('name', maxLength, withoutControls)

/** A mainland mobile number. */
export const mobileNumber = () => typedText('mobile', 11, '^1[3-9]\\d{9}$')

/** The text meant by one that was typed for this schema; anything else as it is. */
export const meantFor = (typedAs: TypedAs, value: unknown) =>
  typeof value === 'string' ? meanings[typedAs](value) : value
