import { Text, View } from '@tarojs/components'
import { Button } from './button'
import './confirm-sheet.scss'
import { Sheet } from './sheet'

interface Props {
  open: boolean
  title: string
  /** What follows, before it does. */
  text: string
  /** What is done; and while it is. */
  yes: string
  busyWords: string
  /** To leave all as it is. */
  keep: string
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** Asks once more about what cannot be taken back. */
export function ConfirmSheet({ open, title, text, yes, busyWords, keep, busy, ...on }: Props) {
  return (
    <Sheet open={open} title={title} onClose={on.onClose}>
      <Text className='para'>{text}</Text>
      <View className='confirm-sheet'>
        <Button
          look='primary'
          size='block'
          busy={busy}
          words={busy ? busyWords : yes}
          onTap={on.onYes}
        />
        <Button look='quiet' size='block' words={keep} onTap={on.onClose} />
      </View>
    </Sheet>
  )
}
