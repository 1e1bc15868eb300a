import { Text } from '@tarojs/components'
import { useState } from 'react'
import { lengthOf } from '@/contract/shared/as-meant/characters.rules'
import { maxMeaningLength, maxMeanings } from '@/contract/facts/missed-words.settings'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { typedTerms } from '@/features/facts/everyday/everyday-words.model'
import { useEverydayWords, useMeaningDrafts } from '@/features/facts/everyday/everyday-words.store'
import { everydayWordsText } from '@/features/facts/everyday/everyday-words.text'
import { showToast } from '@/platform/toast'
import { useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'

/** A word whose meaning is asked for, and the one that it has. */
export interface Asking {
  word: string
  terms: string[]
}

interface Props {
  asking: Asking | undefined
  onClose: () => void
}

/** Asks for the words of the facts that an everyday word stands for. */
export function MeaningSheet({ asking, onClose }: Props) {
  const text = useWords(everydayWordsText)
  const { drafts, keep } = useMeaningDrafts()
  const { busy, problem, failure, send, forget } = useMeaning(onClose)
  const words = (asking && (own(drafts, asking.word)?.terms ?? asking.terms.join('、'))) ?? ''
  return (
    <TextSheet
      question={asking && { title: text.question(asking.word), label: text.label }}
      words={words}
      maxLength={maxMeanings * (maxMeaningLength + 1)}
      busy={busy}
      failure={failure}
      problem={problem}
      onWords={(typed) => asking && keep(asking.word, { terms: typed })}
      onSend={() => asking && void send(asking.word, words)}
      onClose={() => {
        forget()
        onClose()
      }}
    >
      <Text className='cap'>{text.hint}</Text>
    </TextSheet>
  )
}

/** Sends what was typed; `problem`: a word that is too long or that no fact contains. */
function useMeaning(onDone: () => void) {
  const text = useWords(everydayWordsText)
  const { sending } = useMeaningDrafts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [failure, setFailure] = useState<Failure>()

  function forget() {
    setProblem(undefined)
    setFailure(undefined)
  }

  async function send(word: string, typed: string) {
    if (busy) return
    const terms = typedTerms(typed)
    const fits = terms.every((term) => lengthOf(term) <= maxMeaningLength)
    forget()
    if (!fits || terms.length > maxMeanings) {
      setProblem(text.hint)
      return
    }
    setBusy(true)
    const arrived = sending(word)
    const answer = await useEverydayWords.getState().decide({ act: 'add', word, terms })
    setBusy(false)
    if (answer.kind === 'failed') {
      const unknown = unknownTerm(answer.failure, terms)
      if (unknown) setProblem(text.unknown(unknown))
      else setFailure(answer.failure)
      return
    }
    arrived()
    showToast(text.done.add)
    onDone()
  }
  return { busy, problem, failure, send, forget }
}

const unknownTerm = ({ code, count }: Failure, terms: string[]) =>
  code === 'invalid' && count !== undefined ? terms[count - 1] : undefined
