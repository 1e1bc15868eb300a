import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { Translation } from '../english.model'
import { translationText } from '../translation.text'
import './translation-note.scss'

interface Props {
  of: Translation
  /** The Chinese of the shown record was edited after its translation. */
  outdated?: boolean
}

/** Once on each screen that shows facts in English: what the text is, and the original one tap away. */
export function TranslationNote({ of: { state, show, retry }, outdated = false }: Props) {
  const { language } = useShell()
  const text = useWords(translationText)
  const shared = useWords(sharedText)

  useEffect(() => {
    show(false) // each screen begins in the reader's language
    return () => show(false)
  }, [show])

  if (language === 'zh' || state === 'loading') return null
  if (state === 'failed') return <Line words={text.notLoaded} act={shared.retry} onAct={retry} />
  if (outdated) return <Line words={text.outdated} />
  switch (state) {
    case 'none':
      return <Line words={shared.onlyChinese} />
    case 'original':
      return <Line words={text.isChinese} act={text.toEnglish} onAct={() => show(false)} />
    case 'english':
      return <Line words={text.unofficial} act={text.toChinese} onAct={() => show(true)} />
  }
}

interface LineProps {
  words: string
  act?: string
  onAct?: () => void
}

const Line = ({ words, act, onAct }: LineProps) => (
  <View className='translation'>
    <Text className='cap'>{words}</Text>
    {act && onAct && (
      <Tap className='translation__act' onTap={onAct}>
        <Text>{act}</Text>
      </Tap>
    )}
  </View>
)
