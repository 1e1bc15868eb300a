import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import type { Matter } from '@/contract/people/matters.schema'
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

/** All matters that are not over: the citizen's turn first. Always renders its wrapping View. */
export function MyMatters() {
  const { matters, load } = useMatters()
  const { load: loadFacts } = useFacts()
  const text = useWords(mattersText)

  useDidShow(() => void load())
  useEffect(() => {
    void load() // mounted by a sign-in, when the page has been shown before
    void loadFacts() // names of outlets and service items
  }, [load, loadFacts])

  return (
    <View>
      <Matters title={text.yours} matters={matters.filter(isCitizensTurn)} />
      <Matters title={text.underWay} matters={matters.filter((one) => !isCitizensTurn(one))} />
    </View>
  )
}

function Matters({ title, matters }: { title: string; matters: Matter[] }) {
  const { facts } = useFacts()
  const { language } = useShell()
  const now = useMinute()
  if (matters.length === 0) return null
  return (
    <Section title={title}>
      <MatterList
        matters={matters}
        now={now}
        nameOf={(id) => nameOf(facts, id, language)}
        onOpen={({ kind, id }) => openPage(matterPages[kind], { id })}
      />
    </Section>
  )
}
