import { Text, View } from '@tarojs/components'
import { aria } from './aria'
import { Icon, type IconName } from './icon'
import './scan-banner.scss'

export type ScanBannerLook = 'ok' | 'warn' | 'bad'

interface Props {
  look: ScanBannerLook
  icon: IconName
  /** The result in one word. */
  word: string
  who?: string | undefined
  notes: { words: string; num?: boolean }[]
}

/** The result of a scan: accepted and for whom, or refused with the reason and what to do. */
export const ScanBanner = ({ look, icon, word, who, notes }: Props) => (
  <View className={`verdict verdict--${look}`} {...aria({ role: 'status' })}>
    <View className='verdict__head'>
      <Icon name={icon} />
      <Text>{word}</Text>
    </View>
    {who && <Text className='verdict__who'>{who}</Text>}
    {notes.map(({ words, num }) => (
      <Text key={words} className={num ? 'verdict__note num' : 'verdict__note'}>
        {words}
      </Text>
    ))}
  </View>
)
