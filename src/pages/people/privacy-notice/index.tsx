import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { consentVersion } from '@/contract/people/profile.rules'
import { privacyText } from '@/features/people/privacy-notice/privacy.text'
import { EraseSheet } from '@/features/people/privacy-notice/components/erase-sheet'
import { useFavourites } from '@/features/people/favourites/favourites.store'
import { useIdentity } from '@/features/people/identity/identity.store'
import { useOutlets } from '@/features/outlets/outlets.store'
import { usePreferences } from '@/features/people/preferences/preferences.store'
import { useSearch } from '@/features/search/search.store'
import { useCatalogue } from '@/features/services/services.store'
import { useChecklists } from '@/features/services/checklists.store'
import { openPage } from '@/platform/navigation'
import { eraseStored } from '@/platform/storage'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'
import { useWords } from '@/shared/ui/shell'

/** Resets the app on this phone to its initial state. */
function eraseAll() {
  useIdentity.getState().leave()
  useFavourites.setState(useFavourites.getInitialState(), true)
  usePreferences.setState(usePreferences.getInitialState(), true)
  useChecklists.setState(useChecklists.getInitialState(), true)
  useCatalogue.setState(useCatalogue.getInitialState(), true)
  useOutlets.setState(useOutlets.getInitialState(), true)
  useSearch.setState(useSearch.getInitialState(), true)
  eraseStored() // last, because changing a store writes to the storage
}

export default function PrivacyPage() {
  const text = useWords(privacyText)
  return (
    <Page title={text.title}>
      <Text className='para'>{text.lead}</Text>
      <Text className='cap'>{text.version(consentVersion)}</Text>
      <NoticeSections />
      <Section title={text.asked}>
        <View className='card'>
          <Cell icon='locate' title={text.position} note={text.positionNote} />
          <Cell icon='phone' title={text.call} note={text.callNote} />
        </View>
      </Section>
      <Section title={text.kept}>
        <Text className='para'>{text.keptLead}</Text>
        <Items items={text.keptItems} />
        <Text className='para'>{text.ownLead}</Text>
        <Items items={text.ownItems} />
        <EraseButton />
      </Section>
      <Section title={text.server}>
        <Paragraphs paragraphs={text.serverText} />
      </Section>
      <Section title={text.wechat}>
        <Text className='para'>{text.wechatText}</Text>
      </Section>
    </Page>
  )
}

/** The part of the notice that citizens consent to. */
function NoticeSections() {
  const text = useWords(privacyText)
  return (
    <>
      <Section title={text.stored}>
        <Text className='para'>{text.storedLead}</Text>
        <Items items={text.storedItems} />
      </Section>
      <Section title={text.seen}>
        <Paragraphs paragraphs={text.seenText} />
      </Section>
      <Section title={text.asking}>
        <Paragraphs paragraphs={text.askingText} />
      </Section>
      <Section title={text.visiting}>
        <Paragraphs paragraphs={text.visitingText} />
      </Section>
      <Section title={text.until}>
        <Paragraphs paragraphs={text.untilText} />
        <View className='card section'>
          <Cell icon='shield' title={text.mine} onTap={() => openPage('people/own-data')} />
        </View>
      </Section>
    </>
  )
}

const Items = ({ items }: { items: string[] }) => (
  <>
    {items.map((item) => (
      <Text key={item} className='notice__item'>
        {item}
      </Text>
    ))}
  </>
)

const Paragraphs = ({ paragraphs }: { paragraphs: string[] }) => (
  <>
    {paragraphs.map((words) => (
      <Text key={words} className='para'>
        {words}
      </Text>
    ))}
  </>
)

function EraseButton() {
  const [isConfirming, setConfirming] = useState(false)
  const [erased, setErased] = useState(false)
  const text = useWords(privacyText)

  function erase() {
    setConfirming(false)
    eraseAll()
    setErased(true)
  }
  return (
    <View className='erase'>
      {erased ? (
        <Notice look='ok' icon='check' words={text.erased} />
      ) : (
        <Button look='line' size='block' words={text.erase} onTap={() => setConfirming(true)} />
      )}
      <EraseSheet open={isConfirming} onErase={erase} onClose={() => setConfirming(false)} />
    </View>
  )
}
