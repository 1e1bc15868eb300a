import { Text, View } from '@tarojs/components'
import type { Audience } from '@/contract/services.schema'
import { Icon } from '@/shared/ui/icon'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { servicesText } from '../services.text'
import './audience-sheet.scss'

interface Props {
  open: boolean
  audiences: { audience: Audience; count: number }[]
  chosen: Audience | undefined
  onChoose: (audience: Audience | undefined) => void
  onClose: () => void
}

/** Whom the items serve: one, or anyone. */
export function AudienceSheet({ open, audiences, chosen, onChoose, onClose }: Props) {
  const text = useWords(servicesText)
  const choose = (audience: Audience | undefined) => () => {
    onChoose(audience)
    onClose()
  }
  return (
    <Sheet open={open} title={text.forWhom} onClose={onClose}>
      <Choice on={!chosen} words={text.everybody} onTap={choose(undefined)} />
      {audiences.map(({ audience, count }) => (
        <Choice
          key={audience}
          on={chosen === audience}
          words={text.audience[audience]}
          note={text.items(count)}
          onTap={choose(audience)}
        />
      ))}
    </Sheet>
  )
}

interface ChoiceProps {
  on: boolean
  words: string
  note?: string
  onTap: () => void
}

const Choice = ({ on, words, note, onTap }: ChoiceProps) => (
  <Tap className={on ? 'choice is-on' : 'choice'} role='radio' checked={on} onTap={onTap}>
    <Text className='choice__words'>{words}</Text>
    {note && <Text className='choice__note num'>{note}</Text>}
    <View className='choice__mark'>{on && <Icon name='check' />}</View>
  </Tap>
)
