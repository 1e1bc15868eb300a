import { Text, View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { hotline } from '@/shared/lib/hotline'
import { dayWords } from '@/contract/shared/date-words.rules'
import { sharedText } from '@/shared/shared.text'
import { aria } from './aria'
import { Icon } from './icon'
import { OverlongFields } from './overlong-fields'
import { Sheet } from './sheet'
import { useShell, useWords, type ConsultationSubject } from './shell'
import { Tap } from './tap'

interface Props {
  /** For the native navigation bar, in the citizen's language. */
  title: string
  /** Tab pages have the consult bar above the tabs; all others have the action bar. */
  tab?: boolean
  /** The page's parts scroll, the page itself does not. */
  fixed?: boolean
  /** Buttons of the action bar, at most one of them primary. */
  actions?: ReactNode
  /** Replaces the consult button on staff pages. Null: no button, and without `actions` no bar either. */
  slot?: ReactNode
  /** The page's subject, attached to a question asked from here. */
  about?: ConsultationSubject | undefined
  className?: string
  children: ReactNode
}

/** The frame of every page: text size, offline notice, and the consult and action bars. */
export function Page({
  title,
  tab = false,
  fixed = false,
  actions,
  slot,
  about,
  className,
  children,
}: Props) {
  const { elder, savedOn, consult, setTitle, onTab, coverTabs, language } = useShell()
  const [asking, setAsking] = useState(false)
  const [overlong] = useState(() => new Set<() => void>())
  const text = useWords(sharedText)

  useEffect(() => {
    setTitle(title)
    if (tab) onTab()
  }, [title, tab, setTitle, onTab])

  const ask = (open: boolean) => {
    if (tab) coverTabs(open)
    setAsking(open)
  }
  const names = [
    'page',
    fixed ? 'page--fixed' : tab ? 'page--tab' : 'page--task',
    elder && 'elder',
    className,
  ]
  return (
    <OverlongFields.Provider value={overlong}>
      <View className={names.filter(Boolean).join(' ')}>
        {savedOn && (
          <View className='offline-strip' {...aria({ role: 'status' })}>
            <Icon name='offline' />
            <Text>{text.saved(dayWords(savedOn, language))}</Text>
          </View>
        )}
        {children}
        {tab ? (
          <ConsultBar onAsk={() => ask(true)} />
        ) : slot === null && !actions ? null : (
          <View className='action-bar'>
            {slot === undefined ? <ConsultAction onAsk={() => ask(true)} /> : slot}
            {actions ?? <HotlineAction />}
          </View>
        )}
        <Sheet open={asking} title={text.consult} onClose={() => ask(false)}>
          {consult(() => ask(false), about)}
        </Sheet>
      </View>
    </OverlongFields.Provider>
  )
}

function ConsultBar({ onAsk }: { onAsk: () => void }) {
  const text = useWords(sharedText)
  const { call } = useShell()
  return (
    <View className='consult-bar'>
      <Tap className='consult-bar__ask' onTap={onAsk}>
        <Icon name='consult' />
        <View className='consult-bar__words'>
          <Text className='consult-bar__title'>{text.consult}</Text>
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

function ConsultAction({ onAsk }: { onAsk: () => void }) {
  const text = useWords(sharedText)
  return (
    <Tap className='action-bar__consult' label={text.consult} onTap={onAsk}>
      <Icon name='consult' />
      <Text>{text.consultShort}</Text>
    </Tap>
  )
}

function HotlineAction() {
  const text = useWords(sharedText)
  const { call } = useShell()
  return (
    <>
      <Text className='action-bar__note cap'>{text.notFound}</Text>
      <Tap
        className='btn btn--second btn--narrow num'
        label={text.callTo(hotline)}
        onTap={() => call(hotline)}
      >
        <Icon name='phone' />
        <Text>{hotline}</Text>
      </Tap>
    </>
  )
}
