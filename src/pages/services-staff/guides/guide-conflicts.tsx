import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { withChanges } from '@/contract/facts/guide-edits.rules'
import type { GuideChange, GuideConflict, GuideTexts } from '@/contract/facts/guide-edits.schema'
import type { Failure } from '@/contract/shared/failure'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { GuideDiff } from '@/features/services/editing/components/guide-diff'
import { guideDiff } from '@/features/services/editing/guide-diff.model'
import { useGuideEdits } from '@/features/services/editing/guide-edits.store'
import { guideEditsText } from '@/features/services/editing/guide-edits.text'
import { guideListText } from '@/features/services/editing/guide-list.text'
import { showToast } from '@/platform/toast'
import { Button } from '@/shared/ui/button'
import { Section } from '@/shared/ui/section'
import { SendFailure } from '@/shared/ui/send-failure'
import { useShell, useWords } from '@/shared/ui/shell'

/** Where an import says something else than a person confirmed. Renders nothing if it does not. */
export function GuideConflicts() {
  const text = useWords(guideListText)
  const { conflicts } = useGuideEdits()
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<Failure>()

  async function decide(id: string, decision: 'keep' | 'take') {
    if (busy) return
    setBusy(id)
    const failed = await useGuideEdits.getState().decideConflict(id, decision)
    setBusy(undefined)
    setFailure(failed)
    if (failed) return
    showToast(text.decided)
    void useFacts.getState().load()
  }
  if (conflicts.kind !== 'ready' || conflicts.value.length === 0) return null
  return (
    <Section title={text.conflicts}>
      <Text className='cap'>{text.conflictsNote}</Text>
      <SendFailure failure={failure} />
      <View className='desk-cards'>
        {conflicts.value.map((conflict) => (
          <ConflictCard
            key={conflict.id}
            conflict={conflict}
            busy={busy === conflict.id}
            onDecide={(decision) => void decide(conflict.id, decision)}
          />
        ))}
      </View>
    </Section>
  )
}

interface CardProps {
  conflict: GuideConflict
  busy: boolean
  onDecide: (decision: 'keep' | 'take') => void
}

const noTexts: GuideTexts = { materials: [], steps: [], conditions: [], legalBasis: [] }
const textsOf = (change: GuideChange | undefined) => withChanges(noTexts, change ? [change] : [])

function ConflictCard({ conflict: { guide, kept, imported }, busy, onDecide }: CardProps) {
  const text = useWords(guideListText)
  const { by, stepBy } = useWords(guideEditsText)
  const { facts } = useFacts()
  const { language } = useShell()
  const names = factNames(facts, language)
  const name = names.service(guide)
  const words = { by, stepBy, outlet: names.unit }
  return (
    <View className='card desk-card'>
      <Text className='strong desk-card__line'>{name}</Text>
      <GuideDiff
        rows={guideDiff(textsOf(kept), textsOf(imported), words)}
        before={text.kept}
        after={text.imported}
      />
      <View className='desk-card__acts'>
        <Button
          look='second'
          size='s'
          busy={busy}
          words={busy ? text.busy : text.keep}
          label={`${text.keep} ${name}`}
          onTap={() => onDecide('keep')}
        />
        <Button
          look='line'
          size='s'
          words={text.take}
          label={`${text.take} ${name}`}
          onTap={() => onDecide('take')}
        />
      </View>
    </View>
  )
}
