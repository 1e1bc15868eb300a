import { View } from '@tarojs/components'
import type { Failure } from '@/contract/shared/failure'
import { failureText } from '@/shared/failure.text'
import { Button } from '@/shared/ui/button'
import { Notice } from '@/shared/ui/notice'
import { useWords } from '@/shared/ui/shell'
import { remainingPersonalData, type EntryDraft } from '../entries.model'
import { entriesText } from '../entries.text'

interface Props {
  draft: EntryDraft
  /** The draft was made from a reply to a citizen. */
  fromAnswer: boolean
  /** After an attempt to save, missing fields are marked. */
  tried: boolean
  failure: Failure | undefined
  /** Somebody else has saved a newer version. */
  newer: boolean
  onTheirs: () => void
  onMine: () => void
}

/** Warnings before saving and the reason of a failed save. */
export function EntryNotices({ draft, fromAnswer, tried, failure, newer, ...on }: Props) {
  const text = useWords(entriesText)
  const failures = useWords(failureText)
  const left = remainingPersonalData(draft)
  const refused = failure?.code === 'personal_data'
  if (newer)
    return (
      <View className='desk-notice'>
        <Notice look='warn' icon='alert' words={text.conflict} />
        <View className='desk-acts'>
          <Button look='second' size='s' words={text.takeTheirs} onTap={on.onTheirs} />
          <Button look='line' sends size='s' words={text.keepMine} onTap={on.onMine} />
        </View>
      </View>
    )
  return (
    <>
      {fromAnswer && (
        <View className='desk-notice'>
          <Notice look='warn' icon='alert' words={text.lookForNames} />
        </View>
      )}
      {left.length > 0 && (tried || refused) ? (
        <View className='desk-notice'>
          <Notice
            look='bad'
            icon='alert'
            words={text.left(left.map((kind) => text.personal[kind]).join(text.between))}
          />
        </View>
      ) : (
        failure && (
          <View className='desk-notice'>
            <Notice look='bad' icon='alert' words={failures[failure.code]} />
          </View>
        )
      )}
    </>
  )
}
