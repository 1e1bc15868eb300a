import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import { meantText } from '@/contract/shared/as-meant/text.rules'

/** The text as meant; undefined if it is blank or longer than `maxLength`. */
export function sendableText(text: string | undefined, maxLength: number): string | undefined {
  const meant = meantText(text ?? '')
  return meant && lengthOf(meant) <= maxLength ? meant : undefined
}
