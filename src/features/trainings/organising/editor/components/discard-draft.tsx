import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import { formText } from '../form.text'

/** Forgets what was typed. */
export const DropDraft = ({ onDrop }: { onDrop: () => void }) => (
  <View className='staff-form__drop'>
    <Button look='quiet' words={useWords(formText).drop} onTap={onDrop} />
  </View>
)
