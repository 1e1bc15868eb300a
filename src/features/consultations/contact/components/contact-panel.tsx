import { Text } from '@tarojs/components'
import { hotline, rightsAidLine } from '@/shared/lib/hotline'
import { momentWords } from '@/shared/lib/moments'
import { Icon, type IconName } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { availabilityAt } from '../contact.model'
import { contactText } from '../contact.text'
import './contact-panel.scss'

interface Props {
  /** Milliseconds since 1970. */
  now: number
  /** Of the outlet it was asked from, where that is open now. */
  line?: string | undefined
  /** Where nothing can call, a number is there to be copied. */
  canCall: boolean
  onWrite: () => void
  onAnswers: () => void
}

/** A person, one tap away: by phone while somebody is there, else in writing. */
export function ContactPanel({ now, line, canCall, onWrite, onAnswers }: Props) {
  const text = useWords(contactText)
  const { call, language } = useShell()
  const { open, from, due, unsure } = availabilityAt(now)
  const away = open === 'no'
  const when = (moment: string) => momentWords(moment, now, language)
  const numbers = line ? [line, hotline] : [hotline]
  const afar = away && !line
  const write = (
    <Way
      first={afar}
      icon='consult'
      title={text.write}
      note={text.due(when(due)) + (unsure ? text.unsure : '')}
      onTap={onWrite}
    />
  )
  const lines = numbers.map((number, nth) => (
    <Way
      key={number}
      first={nth === 0 && !afar}
      icon={canCall ? 'phone' : 'copy'}
      title={canCall ? (afar ? text.urgent : text.call)(number) : number}
      note={canCall ? (number === line ? text.lineNote : text.hotlineNote[open]) : text.byPhone}
      onTap={() => call(number)}
    />
  ))
  return (
    <>
      {afar && <Text className='notice notice--plain'>{text.closed(when(from))}</Text>}
      {afar && write}
      {lines}
      {!afar && write}
      <Way
        icon={canCall ? 'phone' : 'copy'}
        title={text.rightsAid(rightsAidLine)}
        note={text.rightsAidNote}
        unverified
        onTap={() => call(rightsAidLine)}
      />
      <Way icon='guide' title={text.answers} onTap={onAnswers} />
    </>
  )
}

interface WayProps {
  /** The one to take now. */
  first?: boolean
  icon: IconName
  title: string
  note?: string | undefined
  unverified?: boolean
  onTap: () => void
}

/** As few nodes as will do: the sheet opens with one tap on every tab, and all of it is sent then. */
const Way = ({ first, icon, title, note, unverified, onTap }: WayProps) => (
  <Tap className={first ? 'call call--first' : 'call'} onTap={onTap}>
    <Icon name={icon} />
    <Text className='call__title'>{title}</Text>
    {note && <Text className={unverified ? 'call__note unv' : 'call__note'}>{note}</Text>}
  </Tap>
)
