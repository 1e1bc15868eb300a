import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { AccessList } from '@/features/people/own-data/components/access-list'
import { useOwnData } from '@/features/people/own-data/own-data.store'
import { ownDataText } from '@/features/people/own-data/own-data.text'
import { byId, nameIn } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'
import { Download } from './download'
import { Ending } from './ending'

export default function OwnDataPage() {
  const { token, signIn, load } = useIdentity()
  const [confirmation, setConfirmation] = useState('')
  const text = useWords(ownDataText)

  useDidShow(() => void load())

  return (
    <Page title={text.title}>
      {confirmation && <Notice look='ok' icon='check' words={confirmation} />}
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
          <Download />
          <Ending onDone={setConfirmation} />
          <AccessSection />
        </>
      ) : (
        !confirmation && (
          <SignInWall
            icon='info'
            title={text.signedOut}
            text={text.signedOutNote}
            onSignIn={() => void signIn()}
          />
        )
      )}
    </Page>
  )
}

function AccessSection() {
  const { accesses, loadAccesses, loadMoreAccesses } = useOwnData()
  const facts = useFacts((store) => store.facts)
  const now = useMinute()
  const text = useWords(ownDataText)
  const { language } = useShell()

  useEffect(() => void loadAccesses(), [loadAccesses]) // also after signing in on this page

  const nameOf = (outletId: string) => {
    const outlet = facts.kind === 'ready' && byId(facts.value.outlets, outletId)
    return outlet ? nameIn(language, outlet) : outletId
  }
  return (
    <Section title={text.accesses}>
      <RemoteView of={accesses} onRetry={() => void loadAccesses()}>
        {(list, next) => (
          <PagedRows rows={list} next={next} onMore={loadMoreAccesses} step={8}>
            {(shown) => <AccessList list={shown} nameOf={nameOf} now={now} />}
          </PagedRows>
        )}
      </RemoteView>
    </Section>
  )
}
