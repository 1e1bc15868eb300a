import { Text, View } from '@tarojs/components'
import type { Stage } from '@/contract/facts/services.schema'
import { aria } from '@/shared/ui/aria'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { servicesText } from '../services.text'
import './stage-chain.scss'

interface Props {
  stages: { stage: Stage; count: number }[]
  chosen: Stage
  onChoose: (stage: Stage) => void
}

/** The stages 创造·运用·保护·管理·服务 as tabs. */
export function StageChain({ stages, chosen, onChoose }: Props) {
  const text = useWords(servicesText)
  return (
    <View className='chain' {...aria({ role: 'tablist' })}>
      {stages.map(({ stage, count }) => (
        <Tap
          key={stage}
          className={stage === chosen ? 'chain__item is-on' : 'chain__item'}
          role='tab'
          selected={stage === chosen}
          onTap={() => onChoose(stage)}
        >
          <Text className='chain__name'>{text.stage[stage]}</Text>
          <Text className='chain__count'>{text.items(count)}</Text>
        </Tap>
      ))}
    </View>
  )
}
