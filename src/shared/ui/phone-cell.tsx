import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Phone } from '@/contract/facts/sources.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { dateWords } from '@/contract/shared/date-words.rules'
import { isOld } from '@/shared/lib/time'
import { sharedText } from '@/shared/shared.text'
import { Cell } from './cell'
import { ConfirmedNote } from './confirmed-note'
import { Icon, type IconName } from './icon'
import { useShell, useWords } from './shell'

interface Props {
  phone: Phone
  now: EpochMs
  icon?: IconName
}

/** A phone number to call, with its age. Old numbers count as unverified, whatever their source. */
export function PhoneCell({
  phone: { number, label, verified, asOf, confirmed },
  now,
  icon,
}: Props) {
  const text = useWords(sharedText)
  const { language } = useShell()
  const old = asOf !== undefined && isOld(asOf, now)
  const age = confirmed ? (
    <ConfirmedNote confirmed={confirmed} />
  ) : (
    <Text className='cell__note'>
      {asOf && `${text.published(dateWords(asOf, language))} `}
      {old && `${text.old} `}
      {(!verified || old) && <Text className='unv'>{text.unverified}</Text>}
    </Text>
  )
  return <CallCell number={number} note={label} below={age} {...(icon && { icon })} />
}

interface CallProps {
  number: string
  note: string | undefined
  below?: ReactNode
  icon?: IconName
}

export function CallCell({ number, note, below, icon }: CallProps) {
  const text = useWords(sharedText)
  const { call } = useShell()
  return (
    <Cell
      title={number}
      note={note}
      below={below}
      {...(icon && { icon })}
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
