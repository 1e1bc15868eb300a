import { useRef, useState } from 'react'
import { Cell } from '@/shared/ui/cell'
import { useWords } from '@/shared/ui/shell'
import { calendarText } from '../calendar.text'

interface Props {
  /** Says what came of it. */
  onAdd: () => Promise<'added' | 'file' | 'refused'>
}

/** A row that writes the training into the phone's calendar. */
export function AddToCalendar({ onAdd }: Props) {
  const [answer, setAnswer] = useState<'added' | 'file' | 'refused'>()
  const underWay = useRef(false)
  const text = useWords(calendarText)

  const add = async () => {
    if (underWay.current) return // a double tap is one tap
    underWay.current = true
    setAnswer(await onAdd())
    underWay.current = false
  }
  return (
    <Cell
      icon='calendar'
      title={text.add}
      role='button'
      {...(answer && { note: text.answer[answer] })}
      onTap={() => void add()}
    />
  )
}
