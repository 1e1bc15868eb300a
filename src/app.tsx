import '@/platform/built-ins'
import { useLaunch, usePageNotFound } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, type ReactNode } from 'react'
import { ContactPanel } from '@/features/consultations/contact/components/contact-panel'
import { openLineOf } from '@/features/consultations/contact/contact.model'
import { contactText } from '@/features/consultations/contact/contact.text'
import { byId } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { languageOf, usePreferences } from '@/features/people/preferences/preferences.store'
import { setUpBrowser } from '@/platform/browser'
import { copyText } from '@/platform/clipboard'
import { onNetworkRestored } from '@/platform/device'
import { withEarlyAnswers } from '@/platform/early-answers'
import { setSession, setTransport } from '@/platform/http'
import { coverTabs, openPage, openTab, setTabLabels, setTitle } from '@/platform/navigation'
import { useOutbox } from '@/platform/outbox'
import { goBack } from '@/platform/page-stack'
import { callNumber, canCall } from '@/platform/phone-call'
import { openUnknownPage } from '@/platform/unknown-page'
import { wechatTransport } from '@/platform/wechat-transport'
import { ShellContext, type Bars, type Shell } from '@/shared/ui/shell'
import { appText } from './app.text'
import './app.scss'

setTransport(withEarlyAnswers(wechatTransport(process.env.TARO_APP_API)))
setSession({
  token: () => useIdentity.getState().token,
  signIn: () => useIdentity.getState().signIn(),
})
setUpBrowser()

const consult: Shell['consult'] = (close, about) => {
  const { facts } = useFacts.getState()
  const outlet =
    about?.kind === 'outlet' && facts.kind === 'ready' && byId(facts.value.outlets, about.id)
  const now = Date.now()
  const go = (page: string, params?: Record<string, string>) => () => {
    close()
    openPage(page, params)
  }
  return (
    <ContactPanel
      now={now}
      line={outlet ? openLineOf(outlet, now) : undefined}
      canCall={canCall}
      onWrite={go('consultations/ask', about)}
      onAnswers={go('knowledge/answers')}
    />
  )
}

export default function App({ children }: { children: ReactNode }) {
  const elder = usePreferences((preferences) => preferences.elder)
  const language = usePreferences(languageOf)
  const savedOn = useFacts(({ offline, facts }) =>
    offline && facts.kind === 'ready' ? facts.value.date : undefined,
  )
  const labelTabs = useCallback(() => setTabLabels(appText[language].tabs), [language])
  useEffect(labelTabs, [labelTabs])
  useEffect(() => {
    if (language === 'en') void useFacts.getState().wantEnglish()
  }, [language])
  usePageNotFound(openUnknownPage)
  useLaunch(() => {
    const { load } = useFacts.getState()
    void load() // before the first render, so that saved facts are shown at once
    const { sendAll } = useOutbox.getState()
    void sendAll()
    onNetworkRestored(() => {
      void load()
      void sendAll()
    })
    useIdentity.subscribe(({ token }, previous) => {
      if (token && !previous.token) void sendAll()
    })
  })

  const shell = useMemo<Shell>(
    () => ({
      language,
      elder,
      ...(savedOn && { savedOn }),
      consult,
      call: canCall ? callNumber : (number) => copyText(number, contactText[language].copied),
      setTitle,
      onTab: labelTabs,
      coverTabs,
      ...(process.env.TARO_ENV === 'h5' && {
        bars: { tabs: appText[language].tabs, openTab: openTab as Bars['openTab'], goBack },
      }),
    }),
    [language, elder, savedOn, labelTabs],
  )
  return <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>
}
