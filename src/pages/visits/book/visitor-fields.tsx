import { View } from '@tarojs/components'
import type { Me } from '@/contract/people/identity.schema'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { ProfileForm } from '@/features/people/profile/components/profile-form'
import { hasCurrentConsent } from '@/features/people/profile/profile.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { bookingText } from '@/features/visits/citizen/booking/booking.text'
import {
  useBookingDrafts,
  type BookingDraft,
} from '@/features/visits/citizen/booking/booking-drafts.store'
import { openPage } from '@/platform/navigation'
import { TextField } from '@/shared/ui/form/text-field'
import { useWords } from '@/shared/ui/shell'

interface Props {
  me: Me
  outlet: string
  draft: BookingDraft
  tried: boolean
}

/** Who comes, and for whom. Who has not agreed to the notice yet is asked that first, as for a training. */
export function VisitorFields({ me, outlet, draft, tried }: Props) {
  const account = useProfileDraft()
  const facts = useFacts((store) => store.facts)
  const know = useIdentity((store) => store.updateMe)
  const keep = useBookingDrafts((store) => store.update)
  const text = useWords(bookingText)
  const visitor = draft.visitor ?? me.profile?.name ?? ''
  return (
    <View>
      {hasCurrentConsent(me) ? (
        <TextField
          label={text.who}
          hint={text.whoHint}
          maxLength={40}
          value={visitor}
          problem={tried && !visitor.trim() ? text.whoMissing : undefined}
          onChange={(value) => keep(outlet, { visitor: value })}
        />
      ) : (
        <ProfileForm
          me={me}
          asks={[]}
          districts={facts.kind === 'ready' ? facts.value.districts : []}
          desk={account}
          onKnown={know}
          onNotice={() => openPage('people/privacy-notice')}
        />
      )}
      <TextField
        label={text.party}
        aside={text.optional}
        hint={text.partyHint}
        maxLength={80}
        value={draft.party ?? ''}
        onChange={(party) => keep(outlet, { party })}
      />
    </View>
  )
}
