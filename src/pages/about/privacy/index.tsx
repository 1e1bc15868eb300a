import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { privacyText } from '@/features/about/about.text'
import { EraseSheet } from '@/features/about/components/erase-sheet'
import { useCollection } from '@/features/collection/collection.store'
import { useOutlets } from '@/features/outlets/outlets.store'
import { usePreferences } from '@/features/preferences/preferences.store'
import { useSearch } from '@/features/search/search.store'
import { useCatalogue, useChecklists } from '@/features/services/services.store'
import { eraseStored } from '@/platform/storage'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

/** As on the first day: what is on screen, then what is kept. */
function eraseAll() {
  useCollection.setState(useCollection.getInitialState(), true)
  usePreferences.setState(usePreferences.getInitialState(), true)
  useChecklists.setState(useChecklists.getInitialState(), true)
  useCatalogue.setState(useCatalogue.getInitialState(), true)
  useOutlets.setState(useOutlets.getInitialState(), true)
  useSearch.setState(useSearch.getInitialState(), true)
  eraseStored() // last: a store that changes writes itself down
}

export default function PrivacyPage() {
  const text = useWords(privacyText)
  return (
    <Page title={text.title}>
      <Text className='para'>{text.lead}</Text>
      <Section title={text.asked}>
        <View className='card'>
          <Cell icon='locate' title={text.position} note={text.positionNote} />
          <Cell icon='phone' title={text.call} note={text.callNote} />
        </View>
      </Section>
      <Section title={text.kept}>
        <Text className='para'>{text.keptLead}</Text>
        {text.keptItems.map((item) => (
          <Text key={item} className='about__item'>
            {item}
          </Text>
        ))}
        <Erase />
      </Section>
      <Section title={text.server}>
        {text.serverText.map((words) => (
          <Text key={words} className='para'>
            {words}
          </Text>
        ))}
      </Section>
      <Section title={text.wechat}>
        <Text className='para'>{text.wechatText}</Text>
      </Section>
    </Page>
  )
}

function Erase() {
  const [asking, setAsking] = useState(false)
  const [erased, setErased] = useState(false)
  const text = useWords(privacyText)

  function erase() {
    setAsking(false)
    eraseAll()
    setErased(true)
  }
  return (
    <View className='erase'>
      {erased ? (
        <Notice look='ok' icon='check' words={text.erased} />
      ) : (
        <Button look='line' size='block' words={text.erase} onTap={() => setAsking(true)} />
      )}
      <EraseSheet open={asking} onErase={erase} onClose={() => setAsking(false)} />
    </View>
  )
}
