import { Image, Text, View } from '@tarojs/components'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import {
  ticketCode,
  type AdmissionTicket as Seat,
} from '@/contract/trainings/admission-tickets.rules'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { qrPicture } from '../qr.model'
import { numberOf, secondsLeft, untilNextSecond } from '../tickets.model'
import { ticketsText } from '../tickets.text'
import './ticket.scss'

interface CodeProps {
  /** What the code says at a moment (ms since 1970). */
  codeAt: (now: number) => string
  /** What can be read out below it. */
  number: string
  /** What to do with that where nothing scans. */
  byNumber: string
  /** What is read aloud in the place of the picture. */
  picture: string
  /** Somebody can see it. Else it rests. */
  shown: boolean
  /** Opens it as large as the screen. */
  onEnlarge?: (() => void) | undefined
}

interface CardProps extends CodeProps {
  /** As wide as the screen allows: for a page of its own. */
  large?: boolean
  /** Above the tear: for what it is, when and where. */
  children: ReactNode
}

/** A card with a code that is made on the phone, so that it needs no network. */
export const CodeCard = ({ children, large = false, ...code }: CardProps) => (
  <View className={large ? 'ticket ticket--large' : 'ticket'}>
    <View className='ticket__top'>{children}</View>
    <View className='ticket__tear'>
      <View className='ticket__notch' />
      <View className='ticket__notch' />
    </View>
    <Code {...code} />
  </View>
)

interface Props extends Pick<CardProps, 'shown' | 'large' | 'onEnlarge' | 'children'> {
  seat: Seat
  sample: boolean
}

/** What lets somebody in to a training. */
export function Ticket({ seat, sample, ...card }: Props) {
  const text = useWords(ticketsText)
  const number = `${sample ? `${text.sample} ` : ''}${text.way[seat.way]} ${numberOf(seat.no)}`
  return (
    <CodeCard
      codeAt={(now) => ticketCode(seat, now)}
      number={number}
      byNumber={text.byNumber}
      picture={text.picture(number)}
      {...card}
    />
  )
}

/** By itself, so that a second that passes draws no more than this again. */
function Code({ codeAt, number, byNumber, picture, shown, onEnlarge }: CodeProps) {
  const now = useSeconds(shown)
  const text = useWords(ticketsText)
  const code = codeAt(now)
  const drawn = useMemo(() => qrPicture(code), [code])
  return (
    <View className='ticket__code'>
      <View {...aria({ role: 'img', label: picture })}>
        <Image className='ticket__qr' src={drawn} />
      </View>
      <Text className='ticket__number num'>{number}</Text>
      <View className='ticket__next'>
        <Icon name='refresh' />
        <Text className='num'>{text.changes(secondsLeft(now))}</Text>
      </View>
      <Text className='ticket__note'>{byNumber}</Text>
      {onEnlarge && <Button look='second' size='s' words={text.enlarge} onTap={onEnlarge} />}
    </View>
  )
}

/** The moment (ms since 1970), said anew each second while it is looked at. */
function useSeconds(running: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    let next: ReturnType<typeof setTimeout>
    const tick = () => {
      const moment = Date.now()
      setNow(moment)
      next = setTimeout(tick, untilNextSecond(moment))
    }
    tick()
    return () => clearTimeout(next)
  }, [running])
  return now
}
