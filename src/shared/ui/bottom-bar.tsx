import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { hotline } from '@/shared/lib/hotline'
import { sharedText } from '@/shared/shared.text'
import { Button } from './button'
import { Icon } from './icon'
import { useShell, useWords } from './shell'
import { Tap } from './tap'

interface Props {
  /** A page with the tabs below it. */
  tab: boolean
  /** What can be done on this page: one or two buttons, at most one of them primary. */
  actions: ReactNode
  /** A staff task in place of the citizens' consult button. Null: staff without one. */
  slot: ReactNode
  /** The citizen searched or filtered what the page lists. */
  searched: boolean
  onAsk: () => void
}

/**
 * The bottom of every page, in three forms, chosen by one rule:
 *
 * 1. A tab page has the consult bar: ask, or call 12345.
 * 2. A page with actions has the action bar: a small consult button, then the actions.
 * 3. Every other page has the action bar with a wide consult button and 12345.
 *
 * So a person is one tap away everywhere, always through a button. Where the citizen searched, forms 1 and 3 ask
 * 没找到？问一问 in place of 一键咨询; nowhere else, as nothing was looked for. Staff pages have the staff's own task in
 * place of the consult button and nothing of the citizens'; with neither task nor actions they have no bar.
 */
export function BottomBar({ tab, actions, slot, searched, onAsk }: Props) {
  const text = useWords(sharedText)
  const ask = searched ? text.notFound : text.consult
  if (tab) return <ConsultBar words={ask} onAsk={onAsk} />
  if (slot !== undefined)
    return slot || actions ? (
      <View className='action-bar'>
        {slot}
        {actions}
      </View>
    ) : null
  return (
    <View className='action-bar'>
      {actions ? (
        <Tap className='action-bar__consult' label={text.consult} onTap={onAsk}>
          <Icon name='consult' />
          <Text>{text.consultShort}</Text>
        </Tap>
      ) : (
        <Button look='second' icon='consult' words={ask} onTap={onAsk} />
      )}
      {actions ?? <HotlineButton />}
    </View>
  )
}

function ConsultBar({ words, onAsk }: { words: string; onAsk: () => void }) {
  const text = useWords(sharedText)
  const { call } = useShell()
  return (
    <View className='consult-bar'>
      <Tap className='consult-bar__ask' onTap={onAsk}>
        <Icon name='consult' />
        <View className='consult-bar__words'>
          <Text className='consult-bar__title'>{words}</Text>
          <Text className='consult-bar__note'>{text.consultNote}</Text>
        </View>
      </Tap>
      <Tap
        className='consult-bar__call num'
        label={text.callTo(hotline)}
        onTap={() => call(hotline)}
      >
        <Icon name='phone' />
        <Text>{hotline}</Text>
      </Tap>
    </View>
  )
}

function HotlineButton() {
  const text = useWords(sharedText)
  const { call } = useShell()
  return (
    <Tap
      className='btn btn--second btn--narrow num'
      label={text.callTo(hotline)}
      onTap={() => call(hotline)}
    >
      <Icon name='phone' />
      <Text>{hotline}</Text>
    </Tap>
  )
}
