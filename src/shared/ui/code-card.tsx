import { Text, View } from '@tarojs/components'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import { codeCardText } from '@/shared/code-card.text'
import { msUntilNextSecond, secondsUntilChange } from '@/shared/lib/code-clock'
import { qrPicture } from '@/shared/lib/qr-code'
import { aria } from './aria'
import { Button } from './button'
import { Icon } from './icon'
import { useWords } from './shell'
import { PictureImage } from './picture-image'
import './code-card.scss'

interface CodeProps {
  /** How far the server's clock is ahead of the phone's, in ms. */
  offset: number
  /** The content of the QR code at a moment by the server's clock. */
  codeAt: (now: EpochMs) => string
  /** Printed below the code, to be read out where nothing scans. */
  number: string
  /** How to use the number instead of the code. */
  byNumber: string
  /** Read aloud in place of the picture. */
  picture: string
  /** Whether the page is in the foreground; the countdown pauses otherwise. */
  shown: boolean
  /** Opens the code in full-screen size. */
  onEnlarge?: (() => void) | undefined
}

interface CardProps extends CodeProps {
  /** As wide as the screen allows. */
  large?: boolean
  /** Above the perforation: what the code is for, when and where. */
  children: ReactNode
}

/** A card with a QR code that is generated on the phone, so that it works offline. */
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

/** A component of its own, so that the countdown re-renders nothing else. */
function Code({ codeAt, offset, number, byNumber, picture, shown, onEnlarge }: CodeProps) {
  const now = useSeconds(shown) + offset
  const text = useWords(codeCardText)
  const code = codeAt(now)
  const source = useMemo(() => qrPicture(code), [code])
  return (
    <View className='ticket__code'>
      <View {...aria({ role: 'img', label: picture })}>
        <PictureImage className='ticket__qr' src={source} />
      </View>
      <Text className='ticket__number num'>{number}</Text>
      <View className='ticket__next'>
        <Icon name='refresh' />
        <Text className='num'>{text.changes(secondsUntilChange(now))}</Text>
      </View>
      <Text className='ticket__note'>{byNumber}</Text>
      {onEnlarge && <Button look='second' size='s' words={text.enlarge} onTap={onEnlarge} />}
    </View>
  )
}

/** The current moment, updated every second while running. */
function useSeconds(running: boolean): EpochMs {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!running) return
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const moment = Date.now()
      setNow(moment)
      timer = setTimeout(tick, msUntilNextSecond(moment))
    }
    tick()
    return () => clearTimeout(timer)
  }, [running])
  return now
}
