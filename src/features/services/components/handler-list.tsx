import { Text, View } from '@tarojs/components'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Outlet } from '@/contract/facts/outlets.schema'
import type { ServiceItem } from '@/contract/facts/services.schema'
import { spaced } from '@/shared/lib/spaced'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { guideText } from '../guide.text'
import type { Handler } from '../handlers.model'
import { AdviserList } from './adviser-list'
import { HandlerCell } from './handler-cell'
import './handler-list.scss'

interface Props {
  item: ServiceItem
  handlers: Handler[]
  advisers: Handler[]
  platforms: Outlet[]
  now: EpochMs
  /** The citizen denied access to the position. */
  refused: boolean
  /** Undefined if the position is known or would not change the order. */
  onLocate: (() => void) | undefined
  onMap: () => void
  onOutlet: (id: string) => void
  onLink: (url: string) => void
  onAsk: () => void
}

/** Further outlets are shown on the map. */
const maxListed = 5

/** Online services first, then outlets that handle the item, then those that only advise. */
export function HandlerList(props: Props) {
  const { item, handlers, advisers, platforms, now, refused, onLocate, ...on } = props
  const text = useWords(guideText)
  const { language } = useShell()
  const { online } = item
  return (
    <Section
      title={text.handlers}
      {...(handlers.length > 0 && { more: text.onMap, onMore: on.onMap })}
    >
      <Text className='para handler-list__where'>{spaced(item.where)}</Text>
      <View className='card'>
        {online && <OnlineCell online={online} onLink={on.onLink} />}
        {platforms.map((outlet) => (
          <Cell
            key={outlet.id}
            icon='globe'
            title={language === 'en' && outlet.nameEn ? outlet.nameEn : outlet.name}
            note={text.platform[item.handlers.includes(outlet.id) ? 'handles' : 'informs']}
            onTap={() => on.onOutlet(outlet.id)}
          />
        ))}
        {handlers.slice(0, maxListed).map((handler) => (
          <HandlerCell key={handler.outlet.id} handler={handler} now={now} onOpen={on.onOutlet} />
        ))}
      </View>
      {handlers.length === 0 && (
        <View className='handler-list__below'>
          <Notice
            look='plain'
            words={text.noHandlers[online || platforms.length > 0 ? 'online' : 'none']}
            act={{ words: text.ask, onTap: on.onAsk }}
          />
        </View>
      )}
      {refused && <Text className='cap handler-list__below'>{text.refused}</Text>}
      <View className='handler-list__acts'>
        {handlers.length > maxListed && (
          <Button look='second' size='s' words={text.showAll(handlers.length)} onTap={on.onMap} />
        )}
        {onLocate && (
          <Button look='quiet' size='s' icon='locate' words={text.locate} onTap={onLocate} />
        )}
      </View>
      <AdviserList advisers={advisers} now={now} onOutlet={on.onOutlet} />
    </Section>
  )
}

interface OnlineProps {
  online: NonNullable<ServiceItem['online']>
  onLink: (url: string) => void
}

function OnlineCell({ online: { name, url, verified }, onLink }: OnlineProps) {
  const text = useWords(guideText)
  const host = url?.replace(/^https?:\/\/([^/]+).*$/, '$1')
  return (
    <Cell
      icon='external'
      title={name}
      note={
        <>
          {host && `${host} `}
          {(!url || !verified) && <Text className='unv'>{text.noUrl}</Text>}
        </>
      }
      {...(url && { onTap: () => onLink(url) })}
    />
  )
}
