import { Text, View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { giveUpText } from '../give-up.text'
import './give-up-sheet.scss'

interface Props {
  open: boolean
  /** What one has, and would give up. */
  what: 'enrolled' | 'waitlisted' | 'offered'
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** Says what follows, before it does. */
export function GiveUpSheet({ open, what, busy, onYes, onClose }: Props) {
  const text = useWords(giveUpText)
  const words = text.giveUp[what]
  return (
    <Sheet open={open} title={words.title} onClose={onClose}>
      <Text className='para'>{words.text}</Text>
      <View className='give-up'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? text.givingUp : words.yes}
          onTap={onYes}
        />
        <Button look='quiet' size='block' words={text.keep} onTap={onClose} />
      </View>
    </Sheet>
  )
}
