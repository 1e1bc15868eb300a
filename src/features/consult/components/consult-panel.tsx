import { Text, View } from '@tarojs/components'
import { hotline, rightsAidLine } from '@/shared/lib/hotline'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { consultText } from '../consult.text'
import './consult-panel.scss'

interface Props {
  onAnswers: () => void
}

/** A person, one tap away: the lines that can be called, and what can be read meanwhile. */
export function ConsultPanel({ onAnswers }: Props) {
  const text = useWords(consultText)
  const { call } = useShell()
  return (
    <View>
      <Tap className='call num' onTap={() => call(hotline)}>
        <Icon name='phone' />
        <View className='call__words'>
          <Text className='call__title'>{text.hotline(hotline)}</Text>
          <Text className='call__note'>{text.hotlineNote}</Text>
        </View>
      </Tap>
      <Tap className='call call--second num' onTap={() => call(rightsAidLine)}>
        <Icon name='phone' />
        <View className='call__words'>
          <Text className='call__title'>{text.rightsAid(rightsAidLine)}</Text>
          <Text className='call__note unv'>{text.rightsAidNote}</Text>
        </View>
      </Tap>
      <Text className='consult-panel__or'>{text.orRead}</Text>
      <Tap className='call call--second' role='link' onTap={onAnswers}>
        <Icon name='guide' />
        <View className='call__words'>
          <Text className='call__title'>{text.answers}</Text>
          <Text className='call__note'>{text.answersNote}</Text>
        </View>
      </Tap>
    </View>
  )
}
