import { Text, View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import { privacyText } from '../privacy.text'
import './erase-sheet.scss'

interface Props {
  open: boolean
  onErase: () => void
  onClose: () => void
}

/** Confirms the erasure and names what is lost. */
export function EraseSheet({ open, onErase, onClose }: Props) {
  const text = useWords(privacyText)
  return (
    <Sheet open={open} title={text.sure} onClose={onClose}>
      <Text className='para'>{text.sureText}</Text>
      <View className='erase__acts'>
        <Button look='primary' size='block' words={text.yes} onTap={onErase} />
        <Button look='quiet' size='block' words={text.no} onTap={onClose} />
      </View>
    </Sheet>
  )
}
