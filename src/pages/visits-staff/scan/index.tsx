import { own } from '@/contract/shared/own.rules'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { outletWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
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
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { CodeEntry } from '@/shared/ui/code-entry'
import { PageTitle } from '@/shared/ui/page-title'

export default function ScanPage() {
  const { outlet = '', window: requestedWindow } = useRouter().params as {
    outlet?: string
    window?: string
  }
  const who = useIdentity()
  const text = useWords(scanText)
  const { load: loadFacts } = useFacts()
  const { outlet: shownOutlet, queue: shownQueue, load, checkIn, dismissScan, chosen } = useQueue()
  const queue = shownOutlet === outlet ? shownQueue : idle
  const window =
    queue.kind === 'ready'
      ? activeWindow(queue.value, requestedWindow ?? own(chosen, outlet))
      : undefined

  // On mount only, not on each show: the scanner hides the page and returns to it.
  useEffect(dismissScan, [dismissScan])

  async function check(code: string) {
    if (!window) return
    await checkIn(outlet, window.id, code)
    void load(outlet)
  }
  async function scan() {
    const code = await scanCode()
    if (code !== undefined) await check(code)
  }

  return (
    <DeskPage
      who={who}
      of={outletWorkerOf}
      title={text.title}
      onShow={() => {
        void loadFacts()
        void load(outlet)
      }}
      {...(canScan &&
        window && {
          actions: (
            <Button look='primary' icon='scan' words={text.scan} onTap={() => void scan()} />
          ),
        })}
    >
      {() => (
        <RemoteView of={queue} onRetry={() => load(outlet)}>
          {() => (
            <>
              {window && <PageTitle>{text.at(window.name)}</PageTitle>}
              <ScanResult outlet={outlet} />
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

/** The result of the last scan, or before the first one what the visitor has to show. */
function ScanResult({ outlet }: { outlet: string }) {
  const text = useWords(scanText)
  const failures = useWords(failureText)
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
        <Notice look='bad' icon='alert' words={failures[answer.failure.code]} />
      )}
    </View>
  )
}
