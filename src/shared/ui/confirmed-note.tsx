import { Text } from '@tarojs/components'
import type { Confirmed } from '@/contract/facts/sources.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from './shell'

/** Who confirmed a statement, and when. Renders nothing if nobody did. */
export function ConfirmedNote({ confirmed }: { confirmed: Confirmed | undefined }) {
  const text = useWords(sharedText)
  const { language } = useShell()
  if (!confirmed) return null
  const { by, day } = confirmed
  return <Text className='cell__note'>{text.confirmed[by](dateWords(day, language))}</Text>
}
