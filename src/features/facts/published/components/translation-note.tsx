import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { sharedText } from '@/shared/shared.text'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { useFacts } from '../facts.store'
import { translationText } from '../translation.text'
import { useOriginal } from '../use-shown-facts'
import './translation-note.scss'

interface Props {
  /** The Chinese of the shown record was edited after its translation. */
  outdated?: boolean
}

/** Once on each screen that shows facts in English: what the text is, and the original one tap away. */
export function TranslationNote({ outdated = false }: Props) {
  const { language } = useShell()
  const { original, show } = useOriginal()
  const text = useWords(translationText)
  const shared = useWords(sharedText)
  const { state, load } = useTranslation()

  useDidShow(() => show(false)) // each screen begins in the reader's language
  useEffect(() => {
    show(false)
    return () => show(false)
  }, [show])

  if (language === 'zh' || state === 'loading') return null
  if (state === 'failed')
    return <Line words={text.notLoaded} act={shared.retry} onAct={() => void load()} />
  if (state === 'none' || outdated)
    return <Line words={outdated ? text.outdated : shared.onlyChinese} />
  return original ? (
    <Line words={text.isChinese} act={text.toEnglish} onAct={() => show(false)} />
  ) : (
    <Line words={text.unofficial} act={text.toChinese} onAct={() => show(true)} />
  )
}

/** `none`: this publication has no translation. */
function useTranslation() {
  const { facts, english, load } = useFacts()
  const hasTexts = facts.kind === 'ready' && facts.value.english !== undefined
  if (english === 'loading' && !hasTexts) return { state: 'loading', load } as const
  if (english === 'failed') return { state: 'failed', load } as const
  return { state: hasTexts ? 'ready' : 'none', load } as const
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
