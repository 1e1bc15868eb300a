import type { ReactNode } from 'react'
import {
  ticketCode,
  type AdmissionTicket as Seat,
} from '@/contract/trainings/admission-tickets.rules'
import { clockOffset } from '@/platform/server-clock'
import { CodeCard } from '@/shared/ui/code-card'
import { useWords } from '@/shared/ui/shell'
import { formatSeatNumber } from '../admission-ticket.model'
import { admissionTicketText } from '../admission-ticket.text'

interface Props {
  seat: Seat
  sample: boolean
  /** Whether the page is in the foreground. */
  shown: boolean
  large?: boolean
  onEnlarge?: () => void
  children: ReactNode
}

/** The code that admits the holder of a seat to a training. */
export function AdmissionTicket({ seat, sample, ...card }: Props) {
  const text = useWords(admissionTicketText)
  const seatNumber = `${text.way[seat.way]} ${formatSeatNumber(seat.no)}`
  const number = sample ? `${text.sample} ${seatNumber}` : seatNumber
  return (
    <CodeCard
      offset={clockOffset() ?? 0}
      codeAt={(now) => ticketCode(seat, now)}
      number={number}
      byNumber={text.byNumber}
      picture={text.picture(number)}
      {...card}
    />
  )
}
