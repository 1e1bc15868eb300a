import { useLaunch } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, type ReactNode } from 'react'
import { ConsultPanel } from '@/features/consult/components/consult-panel'
import { useFacts } from '@/features/facts/facts.store'
import { useIdentity } from '@/features/identity/identity.store'
import { languageOf, usePreferences } from '@/features/preferences/preferences.store'
import { setUpBrowser } from '@/platform/browser'
import { onNetworkBack } from '@/platform/device'
import { setSession, setTransport } from '@/platform/http'
import { coverTabs, openPage, setTabLabels, setTitle } from '@/platform/navigation'
import { callNumber } from '@/platform/phone-call'
import { wechatTransport } from '@/platform/wechat-transport'
import { ShellContext, type Shell } from '@/shared/ui/shell'
import { appText } from './app.text'
import './app.scss'

setTransport(wechatTransport(process.env.TARO_APP_API))
setSession({
  token: () => useIdentity.getState().token,
  signIn: () => useIdentity.getState().signIn(),
})
setUpBrowser()

const consult = (close: () => void) => (
  <ConsultPanel
    onAnswers={() => {
      close()
      openPage('knowledge/answers')
    }}
  />
)

export default function App({ children }: { children: ReactNode }) {
  const elder = usePreferences((preferences) => preferences.elder)
  const language = usePreferences(languageOf)
  const savedOn = useFacts(({ offline, facts }) =>
    offline && facts.kind === 'ready' ? facts.value.date : undefined,
  )
  const onTab = useCallback(() => setTabLabels(appText[language].tabs), [language])
  useEffect(onTab, [onTab])
  useLaunch(() => {
    const { load } = useFacts.getState()
    void load() // before the first page is drawn: what is saved is there at once
    onNetworkBack(() => void load())
  })

  const shell = useMemo<Shell>(
    () => ({
      language,
      elder,
      ...(savedOn && { savedOn }),
      consult,
      call: callNumber,
      setTitle,
      onTab,
      coverTabs,
    }),
    [language, elder, savedOn, onTab],
  )
  return <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>
}
