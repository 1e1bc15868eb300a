import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { meantLine } from '@/contract/shared/as-meant/text.rules'
import type { Failure } from '@/contract/shared/failure'
import type { StaffRating } from '@/contract/ratings/ratings.schema'
import { own } from '@/contract/shared/own.rules'
import { UnitPage } from '@/features/consultations/staff/access/components/unit-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { RatingRows } from '@/features/ratings/oversight/components/rating-rows'
import { oversightScopeOf } from '@/features/ratings/rectifications/staff/staff-rectifications.model'
import { useOversight, useRemovalDrafts } from '@/features/ratings/oversight/oversight.store'
import { oversightText } from '@/features/ratings/oversight/oversight.text'
import { watchNear } from '@/platform/near-view'
import { replacePage } from '@/platform/page-stack'
import { showToast } from '@/platform/toast'
import { idle } from '@/shared/lib/remote'
import { EmptyView } from '@/shared/ui/empty-view'
import { PagedRows } from '@/shared/ui/paged-rows'
import { RemoteView } from '@/shared/ui/remote-view'
import { useShell, useWords } from '@/shared/ui/shell'
import { TextSheet } from '@/shared/ui/text-sheet'
import { PageTitle } from '@/shared/ui/page-title'

export default function OversightRatingsPage() {
  const { outlet } = useRouter().params as { outlet?: string }
  const who = useIdentity()
  const text = useWords(oversightText)
  const { language } = useShell()
  const { facts, load: loadFacts } = useFacts()
  const { ratings, loadRatings, loadMoreRatings } = useOversight()
  const [removing, setRemoving] = useState<StaffRating>()
  const names = factNames(facts, language)
  const me = who.me.kind === 'ready' ? oversightScopeOf(who.me.value) : undefined
  const unit = outlet ?? me?.units[0]

  return (
    <UnitPage
      who={who}
      title={text.ratings}
      of={oversightScopeOf}
      unit={unit}
      units={names.units}
      onChoose={(id) => replacePage('ratings-staff/ratings', { outlet: id })}
      onShow={() => {
        void loadFacts()
        if (unit) void loadRatings(unit)
      }}
    >
      {(ofUnit, { supervisor }) => (
        <>
          <PageTitle>{names.unit(ofUnit)}</PageTitle>
          <Text className='cap'>{text.ratingsNote}</Text>
          <RemoteView of={own(ratings, ofUnit) ?? idle} onRetry={() => loadRatings(ofUnit)}>
            {(list, next) =>
              list.length === 0 ? (
                <EmptyView icon='check' title={text.none} text={text.noneText} />
              ) : (
                <PagedRows
                  rows={list}
                  next={next}
                  onMore={() => loadMoreRatings(ofUnit)}
                  step={10}
                  watchNear={watchNear}
                >
                  {(shown) => (
                    <RatingRows
                      ratings={shown}
                      nameOf={names.service}
                      {...(supervisor && { onRemove: setRemoving })}
                    />
                  )}
                </PagedRows>
              )
            }
          </RemoteView>
          <Removing unit={ofUnit} rating={removing} onClose={() => setRemoving(undefined)} />
        </>
      )}
    </UnitPage>
  )
}

interface RemovingProps {
  unit: string
  rating: StaffRating | undefined
  onClose: () => void
}

/** The reason becomes part of the public log. */
function Removing({ unit, rating, onClose }: RemovingProps) {
  const text = useWords(oversightText)
  const { removeText } = useOversight()
  const { drafts, keep, sending } = useRemovalDrafts()
  const reason = (rating && own(drafts, rating.id)?.reason) ?? ''
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function send() {
    if (!rating || busy) return
    setBusy(true)
    const arrived = sending(rating.id)
    const answer = await removeText(unit, rating.id, meantLine(reason))
    setBusy(false)
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    arrived()
    showToast(text.removeDone)
    onClose()
  }
  return (
    <TextSheet
      question={rating && { title: text.remove, label: text.removeLabel }}
      words={reason}
      maxLength={200}
      busy={busy}
      failure={failure}
      onWords={(typed) => rating && keep(rating.id, { reason: typed })}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Text className='cap section'>{text.removeNote}</Text>
    </TextSheet>
  )
}
