import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Matter } from '@/contract/people/matters.schema'
import { useDrafts } from '@/features/consultations/asking/drafts.store'
import {
  unsentDrafts,
  type UnsentDraft,
} from '@/features/consultations/asking/question-draft.model'
import { nameOf } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { MatterList } from '@/features/people/matters/components/matter-list'
import { isCitizensTurn, matterPages } from '@/features/people/matters/matters.model'
import { useMatters } from '@/features/people/matters/matters.store'
import { mattersText } from '@/features/people/matters/matters.text'
import { useMinute } from '@/platform/clock'
import { openPage } from '@/platform/navigation'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { MyDrafts } from './my-drafts'

/** All matters that are not over: the citizen's turn first, drafts last. Always renders its wrapping View. */
export function MyMatters({ signedIn }: { signedIn: boolean }) {
  const { matters, load } = useMatters()
  const { load: loadFacts } = useFacts()
  const drafts = unsentDrafts(useDrafts((store) => store.drafts))
  const text = useWords(mattersText)

  useDidShow(() => {
    if (signedIn) void load()
  })
  useEffect(() => {
    if (signedIn) void load() // after a sign-in, when the page has been shown before
    void loadFacts() // names of outlets and service items
  }, [signedIn, load, loadFacts])

  return (
    <View>
      <Matters title={text.yours} matters={matters.filter(isCitizensTurn)} drafts={[]} />
      <Matters
        title={text.underWay}
        matters={matters.filter((matter) => !isCitizensTurn(matter))}
        drafts={drafts}
      />
    </View>
  )
}

interface Props {
  title: string
  matters: Matter[]
  drafts: UnsentDraft[]
}

function Matters({ title, matters, drafts }: Props) {
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  if (matters.length + drafts.length === 0) return null
  return (
    <Section title={title}>
      <MatterList
        matters={matters}
        now={now}
        nameOf={(id) => nameOf(facts, id, language)}
        onOpen={({ kind, id }) => openPage(matterPages[kind], { id })}
      >
        <MyDrafts drafts={drafts} />
      </MatterList>
    </Section>
  )
}
