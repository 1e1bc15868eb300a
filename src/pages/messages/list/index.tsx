import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { MessageRow } from '@/features/messages/list/components/message-row'
import { useMessages } from '@/features/messages/list/messages.store'
import { messagesText } from '@/features/messages/list/messages.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { useGrowing } from '@/shared/ui/use-growing'

/** WeChat renders long lists slowly. */
const maxListed = 50

export default function MessagesPage() {
  const { list, offline, load, markRead } = useMessages()
  const identity = useIdentity()
  const text = useWords(messagesText)

  /** Marks the messages as read, but their labels stay until the next visit of the page. */
  async function show() {
    await load()
    if (await markRead()) void identity.load()
  }
  useDidShow(() => {
    void useFacts.getState().load()
    void show()
  })

  async function signIn() {
    if (await identity.signIn()) void show()
  }

  if (list.kind === 'failed' && list.failure.code === 'signed_out')
    return (
      <Page title={text.title}>
        <EmptyView icon='info' title={text.signIn} text={text.signInHint}>
          <Button look='primary' words={text.signInButton} onTap={() => void signIn()} />
        </EmptyView>
      </Page>
    )
  return (
    <Page title={text.title}>
      {offline && <Notice look='plain' icon='offline' words={text.saved} />}
      <RemoteView of={list} onRetry={() => void show()}>
        {(messages) =>
          messages.length === 0 ? (
            <EmptyView icon='info' title={text.none} text={text.noneHint} />
          ) : (
            <Messages />
          )
        }
      </RemoteView>
    </Page>
  )
}

function Messages() {
  const list = useMessages((store) => store.list)
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  const messages = list.kind === 'ready' ? list.value : []
  const shownCount = useGrowing(Math.min(messages.length, maxListed), 6)
  return (
    <View className='card section'>
      {messages.slice(0, shownCount).map((message) => (
        <MessageRow
          key={message.id}
          message={message}
          now={now}
          nameOf={(outletId) => nameOf(facts, outletId, language)}
          onOpen={openPage}
        />
      ))}
    </View>
  )
}
