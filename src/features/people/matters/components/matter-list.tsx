import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Matter } from '@/contract/people/matters.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { dotted } from '@/shared/lib/dotted'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { isCitizensTurn, isUrgent, stateWords, timeWords } from '../matters.model'
import { mattersText } from '../matters.text'
import './matter-list.scss'

interface Props {
  matters: Matter[]
  now: EpochMs
  /** Quotes what staff wrote. */
  quoting?: boolean
  /** Name of an outlet or service item; undefined if unknown. */
  nameOf: (id: string | undefined) => string | undefined
  /** Number of materials of a service item. */
  materialsOf?: (service: string | undefined) => number
  onOpen: (matter: Matter) => void
  /** Link to all of them, if more are left out. */
  more?: string | false
  onMore?: () => void
  /** Further rows. */
  children?: ReactNode
}

/** Matters on a rail: a filled node is the citizen's turn, a hollow one that of others. */
export function MatterList({ matters, now, more, onMore, onOpen, children, ...words }: Props) {
  return (
    <View className='card'>
      {matters.map((matter) => (
        <MatterRow
          key={matter.kind + matter.id}
          matter={matter}
          now={now}
          onTap={() => onOpen(matter)}
          {...words}
        />
      ))}
      {children}
      {more && onMore && (
        <Tap className='matter-more' role='link' onTap={onMore}>
          <Text>{more}</Text>
        </Tap>
      )}
    </View>
  )
}

interface RowProps extends Pick<Props, 'now' | 'quoting' | 'nameOf' | 'materialsOf'> {
  matter: Matter
  onTap: () => void
}

function MatterRow({ matter, now, quoting, nameOf, materialsOf, onTap }: RowProps) {
  const text = useWords(mattersText)
  const { language } = useShell()
  const { kind, title, titleEn, words: quoted, outlet, service, sample } = matter
  const own = (language === 'en' && titleEn) || title || nameOf(service)
  const materials = kind === 'visit' && materialsOf ? materialsOf(service) : 0
  const about = kind === 'visit' ? nameOf(outlet) : (own ?? nameOf(outlet))
  const words = quoting && quoted ? text.quote(quoted) : about
  return (
    <RailRow
      look={isUrgent(matter) ? 'is-yours is-now' : isCitizensTurn(matter) ? 'is-yours' : ''}
      state={stateWords(matter, language)}
      when={timeWords(matter, now, language)}
      words={dotted([
        `${words ?? ''}${materials > 0 ? text.bring(materials) : ''}`,
        sample && text.sample,
      ])}
      onTap={onTap}
    />
  )
}

interface RailRowProps {
  look: '' | 'is-yours' | 'is-yours is-now' | 'is-draft'
  state: string
  when: string
  words: ReactNode
  onTap: () => void
}

/** A node on the rail, its state first. */
export const RailRow = ({ look, state, when, words, onTap }: RailRowProps) => (
  <Tap className={`matter ${look}`} role='link' onTap={onTap}>
    <View className='matter__node' />
    <View className='matter__head'>
      <Text className='matter__state'>{state}</Text>
      <Text className='matter__when num'>{when}</Text>
    </View>
    <Text className='matter__words'>{words}</Text>
  </Tap>
)
