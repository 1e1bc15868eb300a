import { Text, View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { actionsText } from '../actions.text'

export const Consequences = ({ lines }: { lines: string[] }) => (
  <View className='desk-lines'>
    {lines.map((line) => (
      <View key={line} className='desk-line'>
        <Text>{line}</Text>
      </View>
    ))}
  </View>
)

interface Props {
  failure: Failure | undefined
  /** The case has changed and no longer allows the action. */
  gone: boolean
}

/** Why the action failed. The input is kept. */
export function ActionNotices({ failure, gone }: Props) {
  const text = useWords(actionsText)
  const failures = useWords(failureText)
  if (!failure && !gone) return null
  const code = failure?.code
  return (
    <View className='desk-notice'>
      <Notice
        look={gone || code === 'conflict' || code === 'own_matter' ? 'warn' : 'bad'}
        icon={code === 'offline' ? 'offline' : 'alert'}
        words={gone ? text.gone : code === 'conflict' ? text.conflict : failures[code!]}
      />
    </View>
  )
}
