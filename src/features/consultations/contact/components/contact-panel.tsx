import { Text } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import { capitalised } from '@/shared/lib/capitalised'
import { hotline, rightsAidLine } from '@/shared/lib/hotline'
import { dueInFull } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { Icon, type IconName } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { availabilityAt } from '../contact.model'
import { contactText } from '../contact.text'
import './contact-panel.scss'

interface Props {
  now: EpochMs
  /** Phone number of the outlet on whose page the panel opens, if it is open now. */
  line?: string | undefined
  /** False: a tap copies the number instead. */
  canCall: boolean
  onWrite: () => void
  onAnswers: () => void
}

/** Ways to reach a person: by phone first during working hours, in writing first after them. */
export function ContactPanel({ now, line, canCall, onWrite, onAnswers }: Props) {
  const text = useWords(contactText)
  const { call, language } = useShell()
  const { open, opensAt, period } = availabilityAt(now)
  const away = open === 'no'
  const numbers = line ? [line, hotline] : [hotline]
  const afar = away && !line
  const write = (
    <Way
      first={afar}
      icon='consult'
      title={text.write}
      note={capitalised(dueInFull(period, now, language, text.answer))}
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
      {afar && (
        <Text className='notice notice--plain'>
          {text.closed(momentWords(opensAt, now, language))}
        </Text>
      )}
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
  /** Emphasised as the recommended way. */
  first?: boolean
  icon: IconName
  title: string
  note?: string | undefined
  unverified?: boolean
  onTap: () => void
}

/** Uses few nodes: the panel opens on every tab page, and WeChat then transfers all of them at once. */
const Way = ({ first, icon, title, note, unverified, onTap }: WayProps) => (
  <Tap className={first ? 'call call--first' : 'call'} onTap={onTap}>
    <Icon name={icon} />
    <Text className='call__title'>{title}</Text>
    {note && <Text className={unverified ? 'call__note unv' : 'call__note'}>{note}</Text>}
  </Tap>
)
