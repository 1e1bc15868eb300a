import { timeOf } from '@/shared/lib/moments'
import type { IconName } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Verdict, type VerdictLook } from '@/shared/ui/verdict'
import { formatSeatNumber } from '../../../admission-ticket/admission-ticket.model'
import type { Judged } from '../scan.model'
import { doorText } from '../door.text'

interface Props {
  judged: Judged
  /** Whom it found was let in. */
  isIn: boolean
}

const looks: Record<Judged['kind'], [look: VerdictLook, icon: IconName]> = {
  fine: ['ok', 'check'],
  already: ['warn', 'alert'],
  cancelled: ['bad', 'close'],
  no_seat: ['bad', 'close'],
  other_training: ['bad', 'close'],
  old_code: ['bad', 'clock'],
  unknown: ['bad', 'close'],
  not_listed: ['warn', 'alert'],
}

/** In one word whether they come in; then who they are, or why not and what to do. */
export function DoorVerdict({ judged, isIn }: Props) {
  const text = useWords(doorText)
  const [look, icon] = looks[judged.kind]
  const entry = 'entry' in judged ? judged.entry : undefined
  const why =
    judged.kind === 'fine'
      ? undefined
      : judged.kind === 'already'
        ? text.whyAlready(timeOf(judged.at))
        : text.why[judged.kind]
  const facts = entry && [
    text.seat(formatSeatNumber(entry.no)),
    ...(entry.phone ? [text.phone(entry.phone)] : []),
  ]
  const notes = [
    ...(facts ? [{ words: facts.join(' · '), num: true }] : []),
    ...(entry?.needs ? [{ words: text.needs(entry.needs) }] : []),
    ...(why ? [{ words: why }] : []),
  ]
  return (
    <Verdict
      look={look}
      icon={icon}
      word={isIn ? text.isIn : text.verdict[judged.kind]}
      who={entry && (entry.name ?? text.someone)}
      notes={notes}
    />
  )
}
