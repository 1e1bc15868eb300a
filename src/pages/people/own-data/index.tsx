import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { AccessList } from '@/features/people/own-data/components/access-list'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { ownDataText } from '@/features/people/own-data/own-data.text'
import { nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { Download } from './download'
import { Ending } from './ending'

/** What somebody can know about what is stored of them, and do with it. */
export default function OwnDataPage() {
  const { token, signIn, load } = useIdentity()
  const [done, setDone] = useState('')
  const text = useWords(ownDataText)

  useDidShow(() => void load())

  return (
    <Page title={text.title}>
      {done && <Notice look='ok' icon='check' words={done} />}
      <View className='card section'>
        <Cell
          icon='shield'
          title={text.notice}
          note={text.noticeNote}
          onTap={() => openPage('people/privacy-notice')}
        />
      </View>
      {token ? (
        <>
          <Accesses />
          <Download />
          <Ending onDone={setDone} />
        </>
      ) : (
        !done && (
          <EmptyView icon='info' title={text.nobody} text={text.nobodyNote}>
            <Button look='primary' words={text.signIn} onTap={() => void signIn()} />
          </EmptyView>
        )
      )}
    </Page>
  )
}

function Accesses() {
  const { accesses, loadAccesses } = useOwnData()
  const facts = useFacts(({ facts }) => facts)
  const now = useMinute()
  const text = useWords(ownDataText)
  const { language } = useShell()

  useEffect(() => void loadAccesses(), [loadAccesses]) // also where they sign in on this page

  const nameOf = (id: string) => {
    const outlet = facts.kind === 'ready' && facts.value.outlets.find((one) => one.id === id)
    return outlet ? nameIn(language, outlet) : id
  }
  return (
    <Section title={text.accesses}>
      <RemoteView of={accesses} onRetry={() => void loadAccesses()}>
        {(list) => <AccessList list={list} nameOf={nameOf} now={now} />}
      </RemoteView>
    </Section>
  )
}
