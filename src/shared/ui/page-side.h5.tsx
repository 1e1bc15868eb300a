import { Text, View } from '@tarojs/components'
import { sharedText } from '@/shared/shared.text'
import { aria } from './aria'
import { Button } from './button'
import { pageFrameText } from './page-frame.text'
import { useWords, type PageSide } from './shell'
import { SideCard } from './side-card'
import './page-side.h5.scss'

/** What the bar offers on a small screen, and what is worth knowing beside the text. */
export function Side({ side: { actions, onAsk, cards } }: { side: PageSide }) {
  const text = useWords(pageFrameText)
  const { consult } = useWords(sharedText)
  return (
    <View className='frame__side' {...aria({ role: 'complementary' })}>
      {actions && <View className='side-card side-card--acts'>{actions}</View>}
      {cards}
      <SideCard title={text.ask}>
        <Text className='cap'>{text.askNote}</Text>
        <Button look='quiet' size='s' icon='consult' words={consult} onTap={onAsk} />
      </SideCard>
    </View>
  )
}
