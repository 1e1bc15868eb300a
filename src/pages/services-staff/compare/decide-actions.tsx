import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { GuideProposal } from '@/contract/facts/guide-edits.schema'
import type { OutletEditDecision } from '@/contract/facts/outlet-edits.schema'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import { dateWords } from '@/contract/shared/date-words.rules'
import type { Failure } from '@/contract/shared/failure'
import { own } from '@/contract/shared/own.rules'
import { useFacts } from '@/features/facts/published/facts.store'
import { useGuideEdits, useGuideRefusals } from '@/features/services/editing/guide-edits.store'
import { guideReviewText } from '@/features/services/editing/guide-review.text'
import { showToast } from '@/platform/toast'
import { textSheetText } from '@/shared/text-sheet.text'
import { Button } from '@/shared/ui/button'
import { useShell, useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'

/** For another supervisor than the one who proposed it. */
export function DecideActions({ proposal }: { proposal: GuideProposal }) {
  const text = useWords(guideReviewText)
  const { notSent } = useWords(textSheetText)
  const { language } = useShell()
  const [refusing, setRefusing] = useState(false)
  const { busy, failure, decide } = useDecision(proposal)
  const { drafts, keep, sending } = useGuideRefusals()
  const { id, version } = proposal
  const reason = own(drafts, id)?.reason ?? ''

  async function refuse() {
    const arrived = sending(id)
    if (!(await decide({ do: 'refuse', reason: meantLine(reason) }))) return
    arrived()
    setRefusing(false)
  }
  return (
    <>
      {failure && !refusing && <Text className='action-bar__note desk-left'>{notSent}</Text>}
      <Button look='line' words={text.refuse} onTap={() => setRefusing(true)} />
      <Button
        look='primary'
        busy={busy}
        words={
          busy ? text.busy : version ? text.publishFrom(dateWords(version, language)) : text.publish
        }
        onTap={() => void decide({ do: 'publish' })}
      />
      <TextSheet
        question={refusing ? { title: text.refuse, label: text.why } : undefined}
        words={reason}
        maxLength={120}
        busy={busy}
        failure={failure}
        onWords={(words) => keep(id, { reason: words })}
        onSend={() => void refuse()}
        onClose={() => setRefusing(false)}
      />
    </>
  )
}

/** Sends a decision and refreshes what this phone knows of the guide. */
function useDecision({ id, guide }: GuideProposal) {
  const text = useWords(guideReviewText)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function decide(decision: OutletEditDecision) {
    if (busy) return false
    setBusy(true)
    const { decide: send, loadTexts, loadGuides } = useGuideEdits.getState()
    const answer = await send(id, decision)
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'ready')
      showToast(decision.do === 'publish' ? text.published : text.refused)
    await Promise.all([loadTexts(guide), loadGuides(), useFacts.getState().load()])
    return answer.kind === 'ready'
  }
  return { busy, failure, decide }
}
