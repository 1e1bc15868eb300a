import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Failure } from '@/contract/shared/failure'
import { EndingSheet } from '@/features/people/own-data/components/ending-sheet'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { ownDataText } from '@/features/people/own-data/own-data.text'
import { useEnrollments } from '@/features/trainings/enrollment/enrollments.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { forgetFiles } from '@/platform/save-file'
import type { Settled } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'

interface Props {
  /** What was done, in words. */
  onDone: (words: string) => void
}

/** Ways to stop, from the least to the last. */
export function Ending({ onDone }: Props) {
  const { signOut } = useIdentity()
  const [failure, setFailure] = useState<Failure>()
  const text = useWords(ownDataText)
  const shared = useWords(sharedText)

  async function leave(everywhere: boolean) {
    const answer = await signOut(everywhere)
    if (answer.kind === 'failed' && everywhere) return setFailure(answer.failure)
    forgetFiles()
    onDone(everywhere ? text.everywhereDone : text.signOutDone)
  }
  return (
    <View className='section'>
      {failure && <Notice look='bad' icon='alert' words={shared.failure[failure.code]} />}
      <View className='card'>
        <Cell
          title={text.signOut}
          note={text.signOutNote}
          role='button'
          onTap={() => void leave(false)}
        />
        <Cell
          title={text.everywhere}
          note={text.everywhereNote}
          role='button'
          onTap={() => void leave(true)}
        />
      </View>
      <View className='section'>
        <Withdraw onDone={onDone} />
        <EndAccount onDone={onDone} />
      </View>
    </View>
  )
}

function Withdraw({ onDone }: Props) {
  const { me, updateMe: know } = useIdentity()
  const text = useWords(ownDataText).withdraw
  const { open, asking, ask } = useAsked(useOwnData(({ withdraw }) => withdraw))

  async function yes() {
    const after = await ask()
    if (!after) return
    know(after)
    onDone(text.done)
    void useEnrollments.getState().load()
  }
  if (me.kind !== 'ready' || !me.value.consent) return null
  return (
    <>
      <Button look='line' size='block' words={text.act} onTap={open} />
      <EndingSheet {...asking} words={text} onYes={() => void yes()} />
    </>
  )
}

function EndAccount({ onDone }: Props) {
  const { leave } = useIdentity()
  const text = useWords(ownDataText).end
  const { open, asking, ask } = useAsked(useOwnData(({ end }) => end))

  async function yes() {
    if (!(await ask())) return
    forgetFiles()
    onDone(text.done)
    leave()
  }
  return (
    <View className='section'>
      <Button look='quiet' size='block' words={text.act} onTap={open} />
      <EndingSheet {...asking} words={text} sure={text.sure} onYes={() => void yes()} />
    </View>
  )
}

/** Something that is asked again before it is done: whether the question is open, and how it goes. */
function useAsked<T>(act: () => Promise<Settled<T>>) {
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  return {
    open: () => setOpen(true),
    asking: {
      open: isOpen,
      busy,
      failure,
      onClose() {
        setOpen(false)
        setFailure(undefined)
      },
    },
    ask: async (): Promise<T | undefined> => {
      setBusy(true)
      setFailure(undefined)
      const answer = await act()
      setBusy(false)
      if (answer.kind === 'failed') {
        setFailure(answer.failure)
        return undefined
      }
      setOpen(false)
      return answer.value
    },
  }
}
