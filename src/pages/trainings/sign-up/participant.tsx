import { Text, View } from '@tarojs/components'
import type { Me, ProfileField } from '@/contract/people/identity.schema'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { ProfileForm } from '@/features/people/profile/components/profile-form'
import { isComplete } from '@/features/people/profile/profile.model'
import { signUpText } from '@/features/trainings/enrollment/sign-up.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { openPage } from '@/platform/navigation'
import { Cell } from '@/shared/ui/cell'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'

interface Props {
  me: Me
  asks: ProfileField[]
  editing: boolean
  onEdit: () => void
}

/** A summary of a complete profile, else the form to complete it. */
export function Participant({ me, asks, editing, onEdit }: Props) {
  const account = useProfileDraft()
  const facts = useFacts((store) => store.facts)
  const know = useIdentity((store) => store.updateMe)
  const text = useWords(signUpText)
  const { profile } = me
  if (profile && !editing && isComplete(me, asks))
    return (
      <Section title={text.who}>
        <View className='card'>
          <Cell
            title={profile.name}
            {...(profile.phone && { note: text.phone(profile.phone) })}
            act={
              <Tap className='section__more' onTap={onEdit}>
                <Text>{text.edit}</Text>
              </Tap>
            }
          />
        </View>
      </Section>
    )
  return (
    <ProfileForm
      me={me}
      asks={asks}
      districts={facts.kind === 'ready' ? facts.value.districts : []}
      store={account}
      onUpdated={know}
      onNotice={() => openPage('people/privacy-notice')}
    />
  )
}
