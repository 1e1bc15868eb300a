import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dateWords } from '@/contract/shared/date-words.rules'
import { openLink } from '@/platform/open-link'
import { spaced } from '@/shared/lib/spaced'
import { sharedText } from '@/shared/shared.text'
import { Icon } from '@/shared/ui/icon'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import type { PageLaw } from '../laws.model'
import { lawsText } from '../laws.text'
import { LawSheet } from './law-sheet'
import './law-lines.scss'

/** A quiet line for each law that changes the page, opening what changes. */
export const LawLines = ({ laws }: { laws: PageLaw[] }) => (
  <>
    {laws.map((law) => (
      <LawLine key={law.law.id} of={law} />
    ))}
  </>
)

function LawLine({ of }: { of: PageLaw }) {
  const [open, setOpen] = useState(false)
  const text = useWords(lawsText)
  const { unverified, linkCopied } = useWords(sharedText)
  const { language } = useShell()
  const { law, when } = of
  const day = dateWords(law.from, language)
  const title = law.text === 'unseen' ? law.name[language] : text.title[when](day)
  return (
    <View className='law-line__frame'>
      <Tap className='law-line' onTap={() => setOpen(true)}>
        <Icon name='calendar' />
        <View className='law-line__body'>
          <Text className='law-line__title num'>{headlineOf(of, text, language)}</Text>
          <Text className='law-line__note num'>{`${noteOf(of, text, language)} `}</Text>
          {!law.verified && <Text className='law-line__note unv'>{unverified}</Text>}
        </View>
        <Icon name='chevron-right' />
      </Tap>
      <Sheet open={open} title={spaced(title)} onClose={() => setOpen(false)}>
        <LawSheet of={of} onLink={(url) => openLink(url, linkCopied)} />
      </Sheet>
    </View>
  )
}

type Text = (typeof lawsText)['zh']

function headlineOf({ law, when, changes }: PageLaw, text: Text, language: 'zh' | 'en') {
  const day = dateWords(law.from, language)
  const [first] = changes
  if (first) return spaced(text.line[when](day, first.line[language]))
  const form = law.text === 'unseen' ? text.revised : text.applies
  return spaced(form[when](day, law.name[language]))
}

function noteOf({ law, changes }: PageLaw, text: Text, language: 'zh' | 'en') {
  if (law.text === 'unseen') return text.unseen
  if (changes.length === 0) return text.noChange
  return text.changes(changes.length, law.name[language])
}
