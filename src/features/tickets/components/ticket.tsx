import { Image, Text, View } from '@tarojs/components'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { ticketCode, type Ticket as Seat } from '@/contract/tickets.rules'
import { aria } from '@/shared/ui/aria'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { qrPicture } from '../qr.model'
import { numberOf, secondsLeft, untilNextSecond } from '../tickets.model'
import { ticketsText } from '../tickets.text'
import './ticket.scss'

interface Props {
  seat: Seat
  sample: boolean
  /** Somebody can see it. Else it rests. */
  shown: boolean
  /** As wide as the screen allows: for a page of its own. */
  large?: boolean
  /** Opens it as large as the screen. */
  onEnlarge?: () => void
  /** Above the tear: for what it is, when and where. */
  children: ReactNode
}

/** What lets somebody in. Made on the phone, so that it needs no network. */
export const Ticket = ({ children, large = false, ...code }: Props) => (
  <View className={large ? 'ticket ticket--large' : 'ticket'}>
    <View className='ticket__top'>{children}</View>
    <View className='ticket__tear'>
      <View className='ticket__notch' />
      <View className='ticket__notch' />
    </View>
    <TicketCode {...code} />
  </View>
)

/** By itself, so that a second that passes draws no more than this again. */
function TicketCode({ seat, sample, shown, onEnlarge }: Omit<Props, 'children' | 'large'>) {
  const now = useSeconds(shown)
  const text = useWords(ticketsText)
  const code = ticketCode(seat, now)
  const picture = useMemo(() => qrPicture(code), [code])
  const number = `${sample ? `${text.sample} ` : ''}${text.way[seat.way]} ${numberOf(seat.no)}`
  return (
    <View className='ticket__code'>
      <View {...aria({ role: 'img', label: text.picture(number) })}>
        <Image className='ticket__qr' src={picture} />
      </View>
      <Text className='ticket__number num'>{number}</Text>
      <View className='ticket__next'>
        <Icon name='refresh' />
        <Text className='num'>{text.changes(secondsLeft(now))}</Text>
      </View>
      <Text className='ticket__note'>{text.byNumber}</Text>
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
