import { Text, View } from '@tarojs/components'
import { timeOf } from '@/shared/lib/moments'
import { aria } from '@/shared/ui/aria'
import { Icon, type IconName } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import type { Judged } from '../door.model'
import { doorText } from '../door.text'
import './door.scss'

interface Props {
  judged: Judged
  /** Whom it found was let in. */
  isIn: boolean
}

type Look = 'ok' | 'warn' | 'bad'

const looks: Record<Judged['kind'], [look: Look, icon: IconName]> = {
  fine: ['ok', 'check'],
  already: ['warn', 'alert'],
  cancelled: ['bad', 'close'],
  no_seat: ['bad', 'close'],
  other_training: ['bad', 'close'],
  old_code: ['bad', 'clock'],
  unknown: ['bad', 'close'],
  not_listed: ['warn', 'alert'],
}

/** Read as it is written on a ticket: 0036. */
export const seatNo = (no: number) => String(no).padStart(4, '0')

/** In one word whether they come in; then who they are, or why not and what to do. */
export function Verdict({ judged, isIn }: Props) {
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
    text.seat(seatNo(entry.no)),
    ...(entry.phone ? [text.phone(entry.phone)] : []),
  ]
  return (
    <View className={`verdict verdict--${look}`} {...aria({ role: 'status' })}>
      <View className='verdict__head'>
        <Icon name={icon} />
        <Text>{isIn ? text.isIn : text.verdict[judged.kind]}</Text>
      </View>
      {entry && <Text className='verdict__who'>{entry.name ?? text.someone}</Text>}
      {facts && <Text className='verdict__note num'>{facts.join(' · ')}</Text>}
      {entry?.needs && <Text className='verdict__note'>{text.needs(entry.needs)}</Text>}
      {why && <Text className='verdict__note'>{why}</Text>}
    </View>
  )
}
