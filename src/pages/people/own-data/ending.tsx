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
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'

interface Props {
  /** `words`: confirmation to show. */
  onDone: (words: string) => void
}

/** Ways to leave, from signing out to deleting the account. */
export function Ending({ onDone }: Props) {
  const { signOut } = useIdentity()
  const [failure, setFailure] = useState<Failure>()
  const text = useWords(ownDataText)
  const failures = useWords(failureText)

  async function leaveApp(everywhere: boolean) {
    const answer = await signOut(everywhere)
    if (answer.kind === 'failed' && everywhere) return setFailure(answer.failure)
    forgetFiles()
    onDone(everywhere ? text.everywhereDone : text.signOutDone)
  }
  return (
    <View className='section'>
      {failure && <Notice look='bad' icon='alert' words={failures[failure.code]} />}
      <View className='card'>
        <Cell
          title={text.signOut}
          note={text.signOutNote}
          role='button'
          onTap={() => void leaveApp(false)}
        />
        <Cell
          title={text.everywhere}
          note={text.everywhereNote}
          role='button'
          onTap={() => void leaveApp(true)}
        />
      </View>
      <View className='section'>
        <WithdrawConsent onDone={onDone} />
        <DeleteAccount onDone={onDone} />
      </View>
    </View>
  )
}

function WithdrawConsent({ onDone }: Props) {
  const { me, updateMe } = useIdentity()
  const text = useWords(ownDataText).withdraw
  const { open, sheet, run } = useConfirmation(useOwnData((store) => store.withdrawConsent))

  async function confirm() {
    const updated = await run()
    if (!updated) return
    updateMe(updated)
    onDone(text.done)
    void useEnrollments.getState().load()
  }
  if (me.kind !== 'ready' || !me.value.consent) return null
  return (
    <>
      <Button look='line' size='block' words={text.button} onTap={open} />
      <EndingSheet {...sheet} words={text} onYes={() => void confirm()} />
    </>
  )
}

function DeleteAccount({ onDone }: Props) {
  const { leave } = useIdentity()
  const text = useWords(ownDataText).end
  const { open, sheet, run } = useConfirmation(useOwnData((store) => store.deleteAccount))

  async function confirm() {
    if (!(await run())) return
    forgetFiles()
    onDone(text.done)
    leave()
  }
  return (
    <View className='section'>
      <Button look='quiet' size='block' words={text.button} onTap={open} />
      <EndingSheet {...sheet} words={text} sure={text.sure} onYes={() => void confirm()} />
    </View>
  )
}

/** State of a sheet that confirms a request, and of the request itself. */
function useConfirmation<T>(request: () => Promise<Settled<T>>) {
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  return {
    open: () => setOpen(true),
    sheet: {
      open: isOpen,
      busy,
      failure,
      onClose() {
        setOpen(false)
        setFailure(undefined)
      },
    },
    /** Undefined: it failed; the sheet shows the reason. */
    run: async (): Promise<T | undefined> => {
      setBusy(true)
      setFailure(undefined)
      const answer = await request()
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
