import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { ProfileField } from '@/contract/people/identity.schema'
import { ProfileForm } from '@/features/people/profile/components/profile-form'
import { useProfileDraft } from '@/features/people/profile/profile-draft.store'
import { profilePageText } from '@/features/people/profile/profile-page.text'
import { useFacts } from '@/features/facts/published/facts.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { openPage } from '@/platform/navigation'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { useWords } from '@/shared/ui/shell'

/** Shown only if already filled in: a field is first asked for by a training that requires it. */
const optionalFields: ProfileField[] = ['employer', 'role', 'industry', 'district']

export default function ProfilePage() {
  const { me, updateMe, load } = useIdentity()
  const facts = useFacts((store) => store.facts)
  const draft = useProfileDraft()
  const [saved, setSaved] = useState(false)
  const text = useWords(profilePageText)
  const citizen = me.kind === 'ready' ? me.value : undefined
  const asks = optionalFields.filter((field) => citizen?.profile?.[field])

  useDidShow(() => void load())

  async function save() {
    setSaved(false)
    const answer = await draft.save(citizen, asks)
    if (!answer) return
    updateMe(answer)
    setSaved(true)
  }

  return (
    <Page
      title={text.title}
      actions={
        <Button
          look='primary'
          words={draft.saving ? text.saving : text.save}
          busy={draft.saving}
          onTap={() => void save()}
        />
      }
    >
      {saved && <Notice look='ok' icon='check' words={text.saved} />}
      <ProfileForm
        me={citizen}
        asks={asks}
        districts={facts.kind === 'ready' ? facts.value.districts : []}
        store={draft}
        onUpdated={updateMe}
        onNotice={() => openPage('people/privacy-notice')}
      />
      <View className='card section'>
        <Cell title={text.invitation} onTap={() => openPage('people/invitation')} />
      </View>
    </Page>
  )
}
