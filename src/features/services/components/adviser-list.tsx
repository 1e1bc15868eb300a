import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import { Button } from '@/shared/ui/button'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'
import type { Handler } from '../handlers.model'
import { HandlerCell } from './handler-cell'

interface Props {
  advisers: Handler[]
  now: EpochMs
  onOutlet: (id: string) => void
}

const maxCollapsed = 2

/** Outlets that answer questions about the item and do not handle it. Renders nothing if none are known. */
export function AdviserList({ advisers, now, onOutlet }: Props) {
  const text = useWords(guideText)
  const [all, setAll] = useState(false)
  if (advisers.length === 0) return null
  const shown = all ? advisers : advisers.slice(0, maxCollapsed)
  return (
    <View className='handler-list__advisers'>
      <Text className='handler-list__title strong' {...aria({ role: 'heading' })}>
        {text.advisers}
      </Text>
      <Text className='cap handler-list__note'>{text.advisersNote}</Text>
      <View className='card'>
        {shown.map((adviser) => (
          <HandlerCell key={adviser.outlet.id} handler={adviser} now={now} onOpen={onOutlet} />
        ))}
      </View>
      {shown.length < advisers.length && (
        <View className='handler-list__acts'>
          <Button
            look='quiet'
            size='s'
            words={text.showAdvisers(advisers.length)}
            onTap={() => setAll(true)}
          />
        </View>
      )}
    </View>
  )
}
