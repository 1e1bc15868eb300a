import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { ScanVerdict } from '@/features/visits/staff/scan/components/scan-verdict'
import { activeWindow } from '@/features/visits/staff/queue/queue.model'
import { useQueue } from '@/features/visits/staff/queue/queue.store'
import { scanText } from '@/features/visits/staff/scan/scan.text'
import { canScan, scanCode } from '@/platform/scan'
import { idle } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { CodeEntry } from '@/shared/ui/code-entry'

export default function ScanPage() {
  const { outlet = '', window: wanted } = useRouter().params as { outlet?: string; window?: string }
  const who = useIdentity()
  const text = useWords(scanText)
  const { load: loadFacts } = useFacts()
  const { outlet: shown, queue: any, load, checkIn, dismissScan, chosen } = useQueue()
  const queue = shown === outlet ? any : idle
  const window =
    queue.kind === 'ready' ? activeWindow(queue.value, wanted ?? chosen[outlet]) : undefined

  useEffect(dismissScan, [dismissScan]) // of an earlier visit; scanning leaves the page and comes back to it

  async function check(code: string) {
    if (!window) return
    await checkIn(outlet, window.id, code)
    void load(outlet)
  }
  async function look() {
    const code = await scanCode()
    if (code !== undefined) await check(code)
  }

  return (
    <DeskPage
      who={who}
      title={text.title}
      onShow={() => {
        void loadFacts()
        void load(outlet)
      }}
      {...(canScan &&
        window && {
          actions: (
            <Button look='primary' icon='scan' words={text.scan} onTap={() => void look()} />
          ),
        })}
    >
      {() => (
        <RemoteView of={queue} onRetry={() => load(outlet)}>
          {() => (
            <>
              {window && <Text className='page__title'>{text.at(window.name)}</Text>}
              <Checked outlet={outlet} />
              {!canScan && window && (
                <CodeEntry words={text} onCheck={(code) => void check(code)} />
              )}
            </>
          )}
        </RemoteView>
      )}
    </DeskPage>
  )
}

/** What the last scan said; before it, what they have to show. */
function Checked({ outlet }: { outlet: string }) {
  const text = useWords(scanText)
  const words = useWords(sharedText)
  const { lastScan } = useQueue()
  const { facts } = useFacts()
  const { language } = useShell()
  const answer = lastScan?.outlet === outlet ? lastScan.answer : undefined
  if (!answer) return <Text className='cap'>{text.hint}</Text>
  return (
    <View className='desk-lines'>
      {answer.kind === 'ready' ? (
        <ScanVerdict result={answer.value} serviceOf={factNames(facts, language).service} />
      ) : (
        <Notice look='bad' icon='alert' words={words.failure[answer.failure.code]} />
      )}
    </View>
  )
}
