import { View } from '@tarojs/components'
import { Button } from '@/shared/ui/button'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { formsText } from '../forms.text'

interface Props {
  /** Undefined where printing is not supported. */
  onPrint: (() => void) | undefined
  onHtml: () => void
  onJson: () => void
}

/** Buttons to print or save a work order. */
export function WorkOrderFiles({ onPrint, onHtml, onJson }: Props) {
  const text = useWords(formsText)
  return (
    <Section title={text.files}>
      <View className='desk-acts'>
        {onPrint && <Button look='second' words={text.print} onTap={onPrint} />}
        <Button look='line' words={text.saveHtml} onTap={onHtml} />
        <Button look='line' words={text.saveJson} onTap={onJson} />
      </View>
    </Section>
  )
}
