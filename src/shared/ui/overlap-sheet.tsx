import type { Failure } from '@/contract/shared/failure'
import { whenWords } from '@/contract/shared/moment-words.rules'
import { overlapText } from '@/shared/overlap.text'
import { ConfirmSheet } from './confirm-sheet'
import { useShell, useWords } from './shell'

interface Props {
  /** Of the request. The sheet is open if the request overlaps with something else. */
  failure: Failure | undefined
  what: 'book' | 'move' | 'signUp' | 'accept'
  outletName: (id: string) => string
  busy: boolean
  /** Sends the request again, with `despiteOverlap`. */
  onYes: () => void
  onClose: () => void
}

/** Asks whether to go on although the citizen has something else at the same time, and names it. */
export function OverlapSheet({ failure, what, outletName, ...rest }: Props) {
  const text = useWords(overlapText)
  const { language } = useShell()
  const overlaps = failure?.overlaps ?? []
  const lines = overlaps.map(({ title, outlet, startsAt, endsAt }) => {
    const when = whenWords(startsAt, endsAt, language)
    return title ? text.training(title, when) : text.visit(outletName(outlet), when)
  })
  return (
    <ConfirmSheet
      open={failure?.code === 'overlap'}
      title={text.title}
      text={[...lines, text.question].join('\n')}
      yes={text.yes[what]}
      busyWords={text.busy}
      keep={text.keep}
      {...rest}
    />
  )
}
