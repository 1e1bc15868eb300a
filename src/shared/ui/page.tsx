import { Text, View } from '@tarojs/components'
import { useEffect, useState, type ReactNode } from 'react'
import { dayWords } from '@/contract/shared/date-words.rules'
import { sharedText } from '@/shared/shared.text'
import { aria } from './aria'
import { BottomBar } from './bottom-bar'
import { Icon } from './icon'
import { OverlongFields } from './overlong-fields'
import { PageFrame } from './page-frame'
import { Sheet } from './sheet'
import { useShell, useWords, type ConsultationSubject } from './shell'

interface Props {
  /** For the native navigation bar, in the citizen's language. */
  title: string
  /** See BottomBar, also for `actions`, `slot` and `searched`. */
  tab?: boolean
  /** The page's parts scroll, the page itself does not. */
  fixed?: boolean
  actions?: ReactNode
  slot?: ReactNode
  searched?: boolean
  /** The page's subject, attached to a question asked from here. */
  about?: ConsultationSubject | undefined
  /** Cards beside the column on a wide screen: see SideCard. The actions are there too, and the contents. */
  aside?: ReactNode
  className?: string
  children: ReactNode
}

/** The frame of every page: text size, offline notice and bottom bar. */
export function Page({
  title,
  tab = false,
  fixed = false,
  actions,
  slot,
  searched = false,
  about,
  aside,
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
      <PageFrame
        title={title}
        tab={tab}
        className={names.filter(Boolean).join(' ')}
        bar={<BottomBar {...{ tab, actions, slot, searched }} onAsk={() => ask(true)} />}
        side={aside === undefined ? undefined : { actions, onAsk: () => ask(true), cards: aside }}
      >
        {savedOn && (
          <View className='offline-strip' {...aria({ role: 'status' })}>
            <Icon name='offline' />
            <Text>{text.saved(dayWords(savedOn, language))}</Text>
          </View>
        )}
        {children}
        <Sheet open={asking} title={text.consult} onClose={() => ask(false)}>
          {consult(() => ask(false), about)}
        </Sheet>
      </PageFrame>
    </OverlongFields.Provider>
  )
}
