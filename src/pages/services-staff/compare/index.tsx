import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { GuideState, StaffGuideTexts } from '@/contract/facts/guide-edits.schema'
import { dateWords } from '@/contract/shared/date-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { supervisorOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { GuideDiff } from '@/features/services/editing/components/guide-diff'
import { ReviewCards } from '@/features/services/editing/components/review-cards'
import { guideDiff } from '@/features/services/editing/guide-diff.model'
import { useGuideEdits } from '@/features/services/editing/guide-edits.store'
import { guideEditsText } from '@/features/services/editing/guide-edits.text'
import { guideReviewText } from '@/features/services/editing/guide-review.text'
import { firstPair, stateKey } from '@/features/services/editing/guide-states.model'
import { useMinute } from '@/platform/clock'
import { openLink } from '@/platform/open-link'
import { idle } from '@/shared/lib/remote'
import { sharedText } from '@/shared/shared.text'
import { Field } from '@/shared/ui/form/field'
import { Select } from '@/shared/ui/form/select'
import { Notice } from '@/shared/ui/notice'
import { PageTitle } from '@/shared/ui/page-title'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { DecideActions } from './decide-actions'

export default function ComparePage() {
  const { id = '', proposal } = useRouter().params as { id?: string; proposal?: string }
  const who = useIdentity()
  const text = useWords(guideReviewText)
  const { texts, loadTexts } = useGuideEdits()
  const of = own(texts, id) ?? idle
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({})
  const pair = of.kind === 'ready' ? pairOf(of.value, chosen, proposal) : undefined
  const waiting =
    of.kind === 'ready' && pair?.after.waiting
      ? of.value.newest.find((edition) => edition.id === pair.after.id)
      : undefined
  const read = () => {
    void useFacts.getState().load()
    void loadTexts(id)
  }
  return (
    <DeskPage
      who={who}
      title={text.title}
      of={supervisorOf}
      onShow={read}
      {...(waiting && !waiting.mine && { actions: <DecideActions proposal={waiting} /> })}
    >
      {() => (
        <RemoteView of={of} onRetry={() => loadTexts(id)}>
          {(value) =>
            pair && <Comparison of={value} pair={pair} proposal={waiting} onChoose={setChosen} />
          }
        </RemoteView>
      )}
    </DeskPage>
  )
}

interface Pair {
  before: GuideState
  after: GuideState
}

function pairOf(
  of: StaffGuideTexts,
  chosen: { before?: string; after?: string },
  proposal: string | undefined,
): Pair | undefined {
  const first = firstPair(of, proposal)
  const find = (key: string | undefined) => of.states.find((state) => stateKey(state) === key)
  return (
    first && {
      before: find(chosen.before) ?? first.before,
      after: find(chosen.after) ?? first.after,
    }
  )
}

interface Props {
  of: StaffGuideTexts
  pair: Pair
  proposal: StaffGuideTexts['newest'][number] | undefined
  onChoose: (chosen: { before: string; after: string }) => void
}

function Comparison({ of, pair: { before, after }, proposal, onChoose }: Props) {
  const text = useWords(guideReviewText)
  const edits = useWords(guideEditsText)
  const { linkCopied } = useWords(sharedText)
  const { language } = useShell()
  const { facts } = useFacts()
  const now = useMinute()
  const names = factNames(facts, language)
  const name = useStateName()
  const options = of.states.map((state) => ({ value: stateKey(state), words: name(state) }))
  const rows = guideDiff(before.texts, after.texts, {
    by: edits.by,
    stepBy: edits.stepBy,
    outlet: names.unit,
  })
  const keys = { before: stateKey(before), after: stateKey(after) }
  return (
    <>
      <PageTitle>{names.service(of.guide)}</PageTitle>
      {proposal && (
        <Tags className='page__tags'>
          <Tag>{text.waiting}</Tag>
          {proposal.knownBy === 'reprint' && <Tag look='unverified'>{edits.known.reprint}</Tag>}
        </Tags>
      )}
      {proposal?.mine && (
        <View className='section'>
          <Notice look='plain' words={text.own} />
        </View>
      )}
      {(['before', 'after'] as const).map((side) => (
        <Field key={side} label={text[side]}>
          <Select
            label={text[side]}
            options={options}
            value={keys[side]}
            onChange={(key) => onChoose({ ...keys, [side]: key })}
          />
        </Field>
      ))}
      {of.earlier > 0 && <Text className='cap'>{text.earlier(of.earlier)}</Text>}
      <View className='section'>
        <GuideDiff rows={rows} before={name(before)} after={name(after)} />
      </View>
      {proposal && (
        <ReviewCards proposal={proposal} now={now} onLink={(url) => openLink(url, linkCopied)} />
      )}
    </>
  )
}

/** Names a state by its version and by how it came about. */
function useStateName() {
  const text = useWords(guideReviewText)
  const edits = useWords(guideEditsText)
  const { language } = useShell()
  const now = useMinute()
  return ({ version, at, waiting }: GuideState) => {
    const of = edits.versionOf(version && dateWords(version, language), undefined)
    const state = waiting
      ? text.waiting
      : at
        ? text.publishedOn(momentWords(at, now, language))
        : text.imported
    return text.of(of, state)
  }
}
