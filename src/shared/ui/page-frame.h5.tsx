import { own } from '@/contract/shared/own.rules'
import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { aria } from './aria'
import { Icon, type IconName } from './icon'
import { PageContents } from './page-contents.h5'
import { Side } from './page-side.h5'
import { pageFrameText } from './page-frame.text'
import { useShell, useWords, type Bars, type FrameProps } from './shell'
import { Tap } from './tap'
import { useWide } from './use-wide'
import './page-frame.h5.scss'

/** Lets the skip link move the focus; not typed by Taro. */
const reachable = { tabIndex: -1 }

/** What WeChat draws around a page: the title, the way back and the tabs. Landmarks let screen readers jump. */
export function PageFrame({ title, tab, className, children, bar, side }: FrameProps) {
  const { elder, language, bars } = useShell()
  const text = useWords(pageFrameText)
  const wide = useWide(720)
  const hasSide = useWide(1024) && side !== undefined
  const hasContents = useWide(1280) && hasSide
  const main = useRef<HTMLElement>(null)

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])

  return (
    <View className={elder ? 'frame elder' : 'frame'}>
      <View className='frame__head' {...aria({ role: 'banner' })}>
        <Tap className='frame__skip' role='link' onTap={() => main.current?.focus()}>
          <Text>{text.skip}</Text>
        </Tap>
        {wide && !tab && bars && (
          <Tap className='frame__back' onTap={bars.goBack}>
            <Icon name='chevron-right' />
            <Text>{text.back}</Text>
          </Tap>
        )}
        <Text className='frame__title' {...aria({ role: 'heading', level: 1 })}>
          {title}
        </Text>
        {wide && bars && <Tabs bars={bars} onTab={tab} />}
      </View>
      <View className={hasSide ? 'frame__columns' : undefined}>
        {hasContents && <PageContents of={main} />}
        <View ref={main} className={className} {...reachable} {...aria({ role: 'main' })}>
          {children}
          {!hasSide && bar}
        </View>
        {hasSide && <Side side={side} />}
      </View>
      {!wide && tab && bars && <Tabs bars={bars} onTab />}
    </View>
  )
}

const icons: Record<string, IconName> = {
  outlets: 'pin',
  services: 'guide',
  trainings: 'training',
  me: 'user',
}

/** The tab whose page this is. A page that is left for another tab stays mounted, so it is read once. */
const tabOfLocation = () => /pages\/tabs\/(\w+)\//.exec(location.hash)?.[1] ?? 'home'

function Tabs({ bars: { tabs, openTab }, onTab }: { bars: Bars; onTab: boolean }) {
  const [here] = useState(tabOfLocation)
  const text = useWords(pageFrameText)
  return (
    <View className='tabs' {...aria({ role: 'navigation', label: text.tabs })}>
      {Object.entries(tabs).map(([tab, words]) => {
        const current = onTab && tab === here
        const icon = own(icons, tab)
        return (
          <Tap
            key={tab}
            className={current ? 'tabs__tab is-on' : 'tabs__tab'}
            role='link'
            current={current}
            onTap={() => openTab(tab)}
          >
            {icon ? <Icon name={icon} /> : <View className='icon tabs__home' />}
            <Text>{words}</Text>
          </Tap>
        )
      })}
    </View>
  )
}
