import { useRef, useState } from 'react'
import { addToCalendarText } from '@/shared/add-to-calendar.text'
import { Cell } from './cell'
import { useWords } from './shell'

type Result = 'added' | 'file' | 'refused'

interface Props {
  /** The event is cancelled: its calendar file removes it. */
  cancelled?: boolean
  onAdd: () => Promise<Result>
}

/** A row that writes an event into the phone's calendar and shows the result. */
export function AddToCalendar({ cancelled = false, onAdd }: Props) {
  const [result, setResult] = useState<Result>()
  const pending = useRef(false)
  const text = useWords(addToCalendarText)

  const add = async () => {
    if (pending.current) return // a double tap counts once
    pending.current = true
    setResult(await onAdd())
    pending.current = false
  }
  const removed = cancelled && result === 'file'
  return (
    <Cell
      icon='calendar'
      title={cancelled ? text.remove : text.add}
      role='button'
      {...(result && { note: removed ? text.removed : text.result[result] })}
      onTap={() => void add()}
    />
  )
}
