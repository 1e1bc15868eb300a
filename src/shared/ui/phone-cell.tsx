import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Phone } from '@/contract/sources.schema'
import { dateWords, inShanghai, isOld } from '@/shared/lib/time'
import { sharedText } from '@/shared/shared.text'
import { Cell } from './cell'
import { Icon } from './icon'
import { useShell, useWords } from './shell'

interface Props {
  phone: Phone
  /** Milliseconds since 1970. */
  now: number
}

/** A number, how old it is, and one tap to call it. What is old is to be verified, whoever published it. */
export function PhoneCell({ phone: { number, label, verified, asOf }, now }: Props) {
  const text = useWords(sharedText)
  const { language } = useShell()
  const old = asOf !== undefined && isOld(asOf, inShanghai(now))
  const age = (
    <Text className='cell__note'>
      {asOf && `${text.published(dateWords(asOf, language))} `}
      {old && `${text.old} `}
      {(!verified || old) && <Text className='unv'>{text.unverified}</Text>}
    </Text>
  )
  return <CallCell number={number} note={label} below={age} />
}

interface CallProps {
  number: string
  note: string | undefined
  below?: ReactNode
}

export function CallCell({ number, note, below }: CallProps) {
  const text = useWords(sharedText)
  const { call } = useShell()
  return (
    <Cell
      title={number}
      note={note}
      below={below}
      role='button'
      label={text.callTo(number)}
      act={
        <View className='cell__act'>
          <Icon name='phone' />
        </View>
      }
      onTap={() => call(number)}
    />
  )
}
