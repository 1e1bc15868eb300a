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

/** What nobody needs until a training asks for it is not asked for here either. */
const known: ProfileField[] = ['employer', 'role', 'industry', 'district']

export default function ProfilePage() {
  const { me, updateMe: know, load } = useIdentity()
  const facts = useFacts(({ facts }) => facts)
  const account = useProfileDraft()
  const [saved, setSaved] = useState(false)
  const text = useWords(profilePageText)
  const who = me.kind === 'ready' ? me.value : undefined
  const asks = known.filter((field) => who?.profile?.[field])

  useDidShow(() => void load())

  async function save() {
    setSaved(false)
    const answer = await account.save(who, asks)
    if (!answer) return
    know(answer)
    setSaved(true)
  }

  return (
    <Page
      title={text.title}
      actions={
        <Button
          look='primary'
          words={account.saving ? text.saving : text.save}
          busy={account.saving}
          onTap={() => void save()}
        />
      }
    >
      {saved && <Notice look='ok' icon='check' words={text.saved} />}
      <ProfileForm
        me={who}
        asks={asks}
        districts={facts.kind === 'ready' ? facts.value.districts : []}
        desk={account}
        onKnown={know}
        onNotice={() => openPage('people/privacy-notice')}
      />
      <View className='card section'>
        <Cell title={text.invitation} onTap={() => openPage('people/invitation')} />
      </View>
    </Page>
  )
}
