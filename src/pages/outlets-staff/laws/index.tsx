import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LawConfirmationForm, StaffLaw } from '@/contract/facts/law-confirmations.schema'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { clockAt } from '@/contract/facts/working-days.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { LawSheet } from '@/features/facts/laws/components/law-sheet'
import { LawCard } from '@/features/facts/laws/confirming/components/law-card'
import { useLawDrafts, useStaffLaws } from '@/features/facts/laws/confirming/staff-laws.store'
import { staffLawsText } from '@/features/facts/laws/confirming/staff-laws.text'
import { recordedOf } from '@/features/facts/laws/laws.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { openLink } from '@/platform/open-link'
import { serverNow } from '@/platform/server-clock'
import { showToast } from '@/platform/toast'
import { sharedText } from '@/shared/shared.text'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'

interface Acting {
  law: StaffLaw
  act: LawConfirmationForm['do']
}

export default function LawsPage() {
  const who = useIdentity()
  const text = useWords(staffLawsText)
  const { linkCopied } = useWords(sharedText)
  const { laws, load } = useStaffLaws()
  const [reading, setReading] = useState<StaffLaw>()
  const [acting, setActing] = useState<Acting>()
  const read = () => {
    void useFacts.getState().load()
    void load()
  }
  return (
    <DeskPage who={who} title={text.title} of={supervisorOf} onShow={read}>
      {() => (
        <>
          <RemoteView of={laws} onRetry={load}>
            {(list) =>
              list.length === 0 ? (
                <EmptyView icon='check' title={text.none} text={text.noneText} />
              ) : (
                <>
                  <View className='section'>
                    <Text className='cap'>{text.note}</Text>
                  </View>
                  <View className='desk-cards section'>
                    {list.map((law) => (
                      <LawCard
                        key={law.id}
                        law={law}
                        onRead={() => setReading(law)}
                        onOpen={(url) => openLink(url, linkCopied)}
                        onAct={(act) => setActing({ law, act })}
                      />
                    ))}
                  </View>
                </>
              )
            }
          </RemoteView>
          <ReadSheet law={reading} onClose={() => setReading(undefined)} />
          <ActSheet acting={acting} onClose={() => setActing(undefined)} />
        </>
      )}
    </DeskPage>
  )
}

/** What the pages say of a law, as citizens read it. */
function ReadSheet({ law, onClose }: { law: StaffLaw | undefined; onClose: () => void }) {
  const { linkCopied } = useWords(sharedText)
  const { language } = useShell()
  const { facts } = useFacts()
  const laws = facts.kind === 'ready' ? facts.value.laws : undefined
  const recorded = law && recordedOf(laws, law.id, clockAt(serverNow()).day)
  return (
    <Sheet open={recorded !== undefined} title={law?.name[language] ?? ''} onClose={onClose}>
      {recorded && <LawSheet of={recorded} onLink={(url) => openLink(url, linkCopied)} />}
    </Sheet>
  )
}

/** Sends what was typed; `problem`: it is no address. */
function useAct(onDone: () => void) {
  const text = useWords(staffLawsText)
  const { sending } = useLawDrafts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  function forget() {
    setProblem(false)
    setFailure(undefined)
  }

  async function send({ law, act }: Acting, words: string) {
    if (busy) return
    const typed = meantLine(words)
    const isWrong = act === 'confirm' && !/^https?:\/\/\S+$/.test(typed)
    setProblem(isWrong)
    if (isWrong) return
    setBusy(true)
    const arrived = sending(law.id)
    const answer = await useStaffLaws.getState().confirm(law.id, formOf({ law, act }, typed))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    void useFacts.getState().load() // refused: what is read is to be what is recorded now
    if (answer.kind === 'failed') return
    arrived()
    showToast(text.done[act])
    onDone()
  }
  return { busy, problem, failure, send, forget }
}

const formOf = ({ law, act }: Acting, typed: string): LawConfirmationForm =>
  act === 'confirm'
    ? { do: act, official: typed, recorded: law.recorded }
    : { do: act, reason: typed }

/** Asks for the address that a law was compared with, or for the reason why that is taken back. */
function ActSheet({ acting, onClose }: { acting: Acting | undefined; onClose: () => void }) {
  const text = useWords(staffLawsText)
  const { drafts, keep } = useLawDrafts()
  const { busy, problem, failure, send, forget } = useAct(onClose)
  const isConfirming = acting?.act === 'confirm'
  const field = isConfirming ? 'official' : 'reason'
  const words = (acting && (own(drafts, acting.law.id)?.[field] ?? firstWords(acting))) ?? ''
  return (
    <TextSheet
      question={
        acting && { title: text[acting.act], label: isConfirming ? text.official : text.why }
      }
      words={words}
      maxLength={isConfirming ? 500 : 120}
      busy={busy}
      failure={failure}
      problem={problem ? text.noAddress : undefined}
      onWords={(typed) => acting && keep(acting.law.id, { [field]: typed })}
      onSend={() => acting && void send(acting, words)}
      onClose={() => {
        forget()
        onClose()
      }}
    >
      {isConfirming && <Text className='cap'>{text.officialNote}</Text>}
    </TextSheet>
  )
}

const firstWords = ({ law, act }: Acting) => (act === 'confirm' ? law.official : undefined)
