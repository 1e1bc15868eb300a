import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Message } from '@/contract/messages/messages.schema'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { MessageRow } from '@/features/messages/list/components/message-row'
import { useMessages } from '@/features/messages/list/messages.store'
import { messagesText } from '@/features/messages/list/messages.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { watchNear } from '@/platform/near-view'
import { EmptyView } from '@/shared/ui/empty-view'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { SignInWall } from '@/shared/ui/sign-in-wall'

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
        <SignInWall
          icon='info'
          title={text.signIn}
          text={text.signInHint}
          onSignIn={() => void signIn()}
        />
      </Page>
    )
  return (
    <Page title={text.title}>
      {offline && <Notice look='plain' icon='offline' words={text.saved} />}
      <RemoteView of={list} onRetry={() => void show()}>
        {(messages, next) =>
          messages.length === 0 ? (
            <EmptyView icon='info' title={text.none} text={text.noneHint} />
          ) : (
            <Messages messages={messages} next={next} />
          )
        }
      </RemoteView>
    </Page>
  )
}

interface MessagesProps {
  messages: Message[]
  next: string | undefined
}

function Messages({ messages, next }: MessagesProps) {
  const { loadMore } = useMessages()
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  return (
    <PagedRows rows={messages} next={next} onMore={loadMore} step={6} watchNear={watchNear}>
      {(shown) => (
        <View className='card section'>
          {shown.map((message) => (
            <MessageRow
              key={message.id}
              message={message}
              now={now}
              nameOf={(outletId) => nameOf(facts, outletId, language)}
              onOpen={openPage}
            />
          ))}
        </View>
      )}
    </PagedRows>
  )
}
