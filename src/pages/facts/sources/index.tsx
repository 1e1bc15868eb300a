import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { confidenceCounts, mainSources } from '@/features/facts/sources/sources.model'
import { sourcesText } from '@/features/facts/sources/sources.text'
import { ConfidenceRow } from '@/features/facts/sources/components/confidence-row'
import { SignList } from '@/features/facts/sources/components/sign-list'
import type { Facts } from '@/features/facts/published/facts.model'
import { useFacts } from '@/features/facts/published/facts.store'
import { openLink } from '@/platform/open-link'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { sharedText } from '@/shared/shared.text'
import { Cell } from '@/shared/ui/cell'
import { Icon } from '@/shared/ui/icon'
import { Page } from '@/shared/ui/page'
import { RemoteView } from '@/shared/ui/remote-view'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'

const maxSources = 10

export default function SourcesPage() {
  const { facts, load } = useFacts()
  const text = useWords(sourcesText)

  useDidShow(() => void load())

  return (
    <Page title={text.title}>
      <RemoteView of={facts} onRetry={load}>
        {(shown) => <FactsOverview facts={shown} />}
      </RemoteView>
      <Section title={text.map}>
        {text.mapText.map((words) => (
          <Text key={words} className='para'>
            {words}
          </Text>
        ))}
      </Section>
      <Section title={text.law}>
        <Text className='para'>{text.lawText}</Text>
      </Section>
    </Page>
  )
}

function FactsOverview({ facts: { outlets, services, courses, date } }: { facts: Facts }) {
  const text = useWords(sourcesText)
  const { linkCopied } = useWords(sharedText)
  const { language } = useShell()
  return (
    <>
      <Text className='para'>{text.lead(dateWords(date, language))}</Text>
      <Section title={text.signs}>
        <SignList />
      </Section>
      <Section title={text.sure}>
        <View className='card'>
          <ConfidenceRow title={text.outlets(outlets.length)} counts={confidenceCounts(outlets)} />
          <ConfidenceRow
            title={text.services(services.length)}
            counts={confidenceCounts(services)}
          />
          <ConfidenceRow title={text.courses(courses.length)} counts={confidenceCounts(courses)} />
        </View>
      </Section>
      <Section title={text.main}>
        <View className='card'>
          {mainSources([...outlets, ...services, ...courses], maxSources).map(
            ({ source, records }) => (
              <Cell
                key={source.title}
                title={spaced(source.title)}
                note={text.records(records)}
                {...linkTo(source.url, linkCopied)}
              />
            ),
          )}
        </View>
      </Section>
    </>
  )
}

const linkTo = (url: string | undefined, notice: string) =>
  url && {
    act: <Icon name='external' className='cell__go' />,
    onTap: () => openLink(url, notice),
  }
