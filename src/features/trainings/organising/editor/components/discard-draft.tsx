import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { useWords } from '@/shared/ui/shell'
import { formText } from '../form.text'

export const DiscardDraft = ({ onDiscard }: { onDiscard: () => void }) => (
  <View className='staff-form__drop'>
    <Button look='quiet' words={useWords(formText).drop} onTap={onDiscard} />
  </View>
)
