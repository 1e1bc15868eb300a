import { Text, View } from '@tarojs/components'
import { Button } from './button'
import './confirm-sheet.scss'
import { Sheet } from './sheet'

interface Props {
  open: boolean
  title: string
  /** The consequences. */
  text: string
  /** Label of the confirming button; `busyWords` while the action runs. */
  yes: string
  busyWords: string
  /** Label of the cancelling button. */
  keep: string
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** Asks for confirmation of an action that cannot be undone. */
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
