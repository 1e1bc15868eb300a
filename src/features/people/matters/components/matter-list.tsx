import { Text, View } from '@tarojs/components'
import type { Matter } from '@/contract/people/matters.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { isCitizensTurn, isUrgent, stateOf, timeWords } from '../matters.model'
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
}

/** Matters on a rail: a filled node is the citizen's turn, a hollow one that of others. */
export function MatterList({ matters, now, more, onMore, onOpen, ...words }: Props) {
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
  const { kind, title, titleEn, words, outlet, service, sample } = matter
  const own = (language === 'en' && titleEn) || title || nameOf(service)
  const materials = kind === 'visit' && materialsOf ? materialsOf(service) : 0
  const about = kind === 'visit' ? nameOf(outlet) : (own ?? nameOf(outlet))
  return (
    <Tap
      className={`matter${isCitizensTurn(matter) ? ' is-yours' : ''}${isUrgent(matter) ? ' is-now' : ''}`}
      role='link'
      onTap={onTap}
    >
      <View className='matter__node' />
      <View className='matter__head'>
        <Text className='matter__state'>{text.state[stateOf(matter)]}</Text>
        <Text className='matter__when num'>{timeWords(matter, now, language)}</Text>
      </View>
      <Text className='matter__words'>
        {quoting && words ? text.quote(words) : about}
        {materials > 0 && text.bring(materials)}
        {sample && ` · ${text.sample}`}
      </Text>
    </Tap>
  )
}
