import { Text, View } from '@tarojs/components'
import { aria } from '@/shared/ui/aria'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { homeText } from '../home.text'
import './home-frame.scss'

interface HeadProps {
  /** Something waits for the citizen, which is shown below. */
  isMyTurn: boolean
  onElder: () => void
  onLanguage: () => void
}

/** Page heading with the switches for text size and language. */
export function HomeHead({ isMyTurn, onElder, onLanguage }: HeadProps) {
  const text = useWords(homeText)
  const { elder } = useShell()
  return (
    <View className='home-head'>
      <Text className='home-head__title' {...aria({ role: 'heading' })}>
        {isMyTurn ? text.myTurn : text.question}
      </Text>
      <Tap className='tool' onTap={onElder}>
        {!elder && <Icon name='text-size' />}
        <Text>{elder ? text.standard : text.elder}</Text>
      </Tap>
      {!elder && (
        <Tap className='tool' label={text.otherLanguageLabel} onTap={onLanguage}>
          <Text>{text.otherLanguage}</Text>
        </Tap>
      )}
    </View>
  )
}

interface FootProps {
  onPrivacy: () => void
  onSources: () => void
}

export function HomeFoot({ onPrivacy, onSources }: FootProps) {
  const text = useWords(homeText)
  return (
    <View className='home-foot'>
      <Tap className='home-foot__link' role='link' onTap={onPrivacy}>
        <Text>{text.privacy}</Text>
      </Tap>
      <Tap className='home-foot__link' role='link' onTap={onSources}>
        <Text>{text.sources}</Text>
      </Tap>
    </View>
  )
}
