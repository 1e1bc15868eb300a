import { View } from '@tarojs/components'
import { isBlank } from '@/contract/shared/as-meant/text.rules'
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
  outletId: string
  draft: BookingDraft
  tried: boolean
}

/** Who comes, and on whose behalf. Without consent to the privacy notice, the profile form comes first. */
export function VisitorFields({ me, outletId, draft, tried }: Props) {
  const profileDraft = useProfileDraft()
  const facts = useFacts((store) => store.facts)
  const updateMe = useIdentity((store) => store.updateMe)
  const updateDraft = useBookingDrafts((store) => store.keep)
  const text = useWords(bookingText)
  const visitor = draft.visitor ?? me.profile?.name ?? ''
  return (
    <View>
      {hasCurrentConsent(me) ? (
        <TextField
          label={text.visitor}
          hint={text.visitorHint}
          maxLength={40}
          value={visitor}
          problem={tried && isBlank(visitor) ? text.visitorMissing : undefined}
          onChange={(value) => updateDraft(outletId, { visitor: value })}
        />
      ) : (
        <ProfileForm
          me={me}
          asks={[]}
          districts={facts.kind === 'ready' ? facts.value.districts : []}
          store={profileDraft}
          onUpdated={updateMe}
          onNotice={() => openPage('people/privacy-notice')}
        />
      )}
      <TextField
        label={text.party}
        optional
        hint={text.partyHint}
        maxLength={80}
        value={draft.party ?? ''}
        onChange={(party) => updateDraft(outletId, { party })}
      />
    </View>
  )
}
