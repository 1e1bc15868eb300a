import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Role } from '@/contract/people/identity.schema'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { homeText } from '@/features/home/home.text'
import { IdentityCard } from '@/features/people/identity/components/identity-card'
import { useIdentity } from '@/features/people/identity/identity.store'
import { meText } from '@/features/people/identity/me.text'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { preferencesText } from '@/features/people/preferences/preferences.text'
import { visitsText } from '@/features/visits/citizen/list/visits.text'
import { openPage } from '@/platform/navigation'
import { appText } from '@/app.text'
import { Cell } from '@/shared/ui/cell'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { SwitchCell } from '@/shared/ui/switch-cell'
import { MyMatters } from './my-matters'

export default function MePage() {
  const { token, me, load, signIn } = useIdentity()
  const citizen = token && me.kind === 'ready' ? me.value : undefined

  useDidShow(() => void load())

  return (
    <Page title={useWords(appText).tabs.me} tab>
      <IdentityCard
        me={citizen}
        signedIn={token !== undefined}
        onSignIn={() => void signIn()}
        onProfile={() => openPage('people/profile')}
      />
      <MyMatters signedIn={token !== undefined} />
      {citizen && <StaffLinks roles={citizen.memberships.map(({ role }) => role)} />}
      <OwnRecords unread={citizen?.unread ?? 0} />
      <TrainingLinks />
      <Settings />
    </Page>
  )
}

function OwnRecords({ unread }: { unread: number }) {
  const count = useFavourites(({ favourites }) => favourites.length)
  const text = useWords(meText)
  const visits = useWords(visitsText)
  const home = useWords(homeText)
  return (
    <Section title={text.records}>
      <View className='card'>
        <Cell
          icon='info'
          title={text.messages}
          value={unread > 0 ? text.unread(unread) : undefined}
          onTap={() => openPage('messages/list')}
        />
        <Cell
          icon='consult'
          title={text.consultations}
          onTap={() => openPage('consultations/list')}
        />
        <Cell icon='calendar' title={visits.mine} onTap={() => openPage('visits/list')} />
        <Cell icon='scan' title={visits.scan} onTap={() => openPage('visits/arrive')} />
        <Cell icon='check' title={text.ratings} onTap={() => openPage('ratings/done')} />
        <Cell icon='info' title={text.reports} onTap={() => openPage('facts/reports')} />
        <Cell
          icon='training'
          title={text.record}
          onTap={() => openPage('trainings-learning/record')}
        />
        <Cell
          icon='star'
          title={home.favourites}
          value={count > 0 ? text.count(count) : undefined}
          onTap={() => openPage('people/favourites')}
        />
      </View>
    </Section>
  )
}

const organisingRoles: Role[] = ['organiser', 'supervisor']

/** Links for staff. Supervisors see both. */
function StaffLinks({ roles }: { roles: Role[] }) {
  const text = useWords(meText)
  if (roles.length === 0) return null
  return (
    <Section title={text.work}>
      <View className='card'>
        {roles.some((role) => role !== 'organiser') && (
          <Cell
            icon='list'
            title={text.caseList}
            note={text.caseListNote}
            onTap={() => openPage('consultations-staff/case-list')}
          />
        )}
        {roles.some((role) => organisingRoles.includes(role)) && (
          <Cell
            icon='outlet'
            title={text.staff}
            note={text.staffNote}
            onTap={() => openPage('trainings-staff/home')}
          />
        )}
      </View>
    </Section>
  )
}

/** What is offered beside the trainings themselves. */
function TrainingLinks() {
  const text = useWords(meText)
  return (
    <Section title={text.trainings}>
      <View className='card'>
        <Cell
          icon='check'
          title={text.topics}
          onTap={() => openPage('trainings-learning/topics')}
        />
        <Cell icon='list' title={text.plans} onTap={() => openPage('trainings-learning/plans')} />
      </View>
    </Section>
  )
}

function Settings() {
  const { elder, chooseElder, chooseLanguage } = usePreferences()
  const { language } = useShell()
  const text = useWords(homeText)
  const words = useWords(preferencesText)
  const own = useWords(meText)
  return (
    <Section title={own.settings}>
      <View className='card'>
        <SwitchCell
          icon='text-size'
          title={words.elder}
          note={words.elderNote}
          on={elder}
          onChange={chooseElder}
        />
        <Cell
          icon='globe'
          title={words.language}
          value={words.languageName}
          role='button'
          label={words.other}
          onTap={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
        />
        <Cell
          icon='shield'
          title={text.privacy}
          note={own.privacyNote}
          onTap={() => openPage('people/own-data')}
        />
        <Cell icon='info' title={text.sources} onTap={() => openPage('facts/sources')} />
      </View>
    </Section>
  )
}
