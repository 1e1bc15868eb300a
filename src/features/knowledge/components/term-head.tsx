import { Text, View } from '@tarojs/components'
import type { Term } from '@/contract/facts/knowledge.schema'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { PageTitle } from '@/shared/ui/page-title'
import { knowledgeText } from '../knowledge.text'
import './term-head.scss'

export function TermHead({ term }: { term: Term }) {
  const text = useWords(knowledgeText)
  const { language } = useShell()
  const { zh, en, abbr, synonyms, category } = term
  const [name, other] = language === 'en' ? [en, zh] : [zh, en]
  const rows = [
    [text.name, other],
    [text.abbreviation, abbr],
    [text.synonyms, synonyms.join(text.between)],
  ]
  return (
    <View className='term'>
      <PageTitle>{name}</PageTitle>
      <Tags className='page__tags'>
        <Tag>{category}</Tag>
      </Tags>
      <View className='card pad term__names'>
        {rows.map(
          ([title, words]) =>
            words && (
              <View key={title} className='term__row'>
                <Text className='term__title'>{title}</Text>
                <Text className='term__words'>{words}</Text>
              </View>
            ),
        )}
      </View>
    </View>
  )
}
