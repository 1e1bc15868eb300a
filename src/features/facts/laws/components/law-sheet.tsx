import { Text, View } from '@tarojs/components'
import { dateWords } from '@/contract/shared/date-words.rules'
import type { Law, LawChange } from '@/contract/facts/laws.schema'
import { spaced } from '@/shared/lib/spaced'
import { Icon } from '@/shared/ui/icon'
import { useShell, useWords } from '@/shared/ui/shell'
import { SourceLine } from '@/shared/ui/source-line'
import { emphasised, type PageLaw } from '../laws.model'
import { lawsText } from '../laws.text'
import './law-lines.scss'

interface Props {
  of: PageLaw
  onLink: (url: string) => void
}

/** Each rule before and after, what stays, and how far the law's text is known. */
export function LawSheet({ of: { law, when, changes, same }, onLink }: Props) {
  const text = useWords(lawsText)
  const { language } = useShell()
  const straddling = changes.flatMap((change) => change.straddling ?? [])
  return (
    <View className='law-sheet'>
      {changes.length > 0 && <Text className='cap law-sheet__arrow'>{text.arrow[when]}</Text>}
      {changes.map((change) => (
        <Change key={change.id} change={change} />
      ))}
      {same && <Remark title={text.same} words={same[language]} />}
      {straddling.map((words) => (
        <Remark key={words.zh} title={text.straddling} words={words[language]} />
      ))}
      <Remark
        title={law.text === 'unseen' ? text.known : text.about(law.name[language])}
        words={law.about[language]}
      />
      <SourceLine sources={sourcesOf(law, text)} seen={law.seen} onLink={onLink}>
        <Text className={law.verified ? 'cap' : 'cap law-sheet__doubt'}>
          <Text className={law.verified ? '' : 'unv'}>{trustOf(law, text, language)}</Text>
        </Text>
      </SourceLine>
    </View>
  )
}

/** The official text first, once somebody read it. */
const sourcesOf = ({ official, sources }: Law, text: (typeof lawsText)['zh']) =>
  official ? [{ title: text.official, url: official }, ...sources] : sources

function trustOf(law: Law, text: (typeof lawsText)['zh'], language: 'zh' | 'en') {
  if (law.verified) return spaced(text.verified(dateWords(law.verified, language)))
  return law.text === 'unseen' ? text.reported : text.reprint
}

function Change({ change }: { change: LawChange }) {
  const text = useWords(lawsText)
  const { language } = useShell()
  const { what, articles, before, after, mark } = change
  const [start, marked, end] = emphasised(spaced(after[language]), mark && spaced(mark[language]))
  return (
    <View className='law-change'>
      <View className='law-change__head'>
        <Text className='law-change__what'>{what[language]}</Text>
        {articles && <Text className='law-change__articles num'>{text.articles(articles)}</Text>}
      </View>
      <View className='law-change__pair num'>
        <Text className='law-change__before'>{before ? spaced(before[language]) : text.added}</Text>
        <Icon name='chevron-right' />
        <Text className='law-change__after'>
          {start}
          {marked && <Text className='law-change__mark'>{marked}</Text>}
          {end}
        </Text>
      </View>
    </View>
  )
}

const Remark = ({ title, words }: { title: string; words: string }) => (
  <View className='law-change'>
    <Text className='law-change__what'>{title}</Text>
    <Text className='law-change__same num'>{spaced(words)}</Text>
  </View>
)
