import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { consulting } from '@/contract/consultations/consultations.settings'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/form/field'
import { Icon } from '@/shared/ui/icon'
import { useWords } from '@/shared/ui/shell'
import { Tap } from '@/shared/ui/tap'
import { documentsText } from '../documents.text'
import type { DraftDocument } from '../draft-documents.model'
import '@/shared/ui/documents.scss'

export interface DocumentActions {
  /** Files are chosen from chats. */
  fromChats: boolean
  /** Opens the chooser. `problem`: why at least one file was not added. */
  onAdd: (max: number) => Promise<{
    added: DraftDocument[]
    problem: 'tooLarge' | 'notPdf' | 'noRoom' | undefined
  }>
  onRemove: (id: string) => void
}

interface Props extends DocumentActions {
  documents: DraftDocument[]
  onChange: (documents: DraftDocument[]) => void
}

/** PDFs attached to a text, stored on the phone until they are sent. */
export function DocumentsField({ documents, fromChats, onAdd, onChange, onRemove }: Props) {
  const [problem, setProblem] = useState<keyof typeof text.problem>()
  const text = useWords(documentsText)
  const left = consulting.maxDocuments - documents.length

  const add = async () => {
    const { added, problem: found } = await onAdd(left)
    setProblem(found)
    if (added.length > 0) onChange([...documents, ...added])
  }
  const remove = (id: string) => {
    setProblem(undefined)
    onChange(documents.filter((document) => document.id !== id))
    onRemove(id)
  }
  const hint = text.hint(consulting.maxDocuments)
  return (
    <Field
      label={text.documents}
      optional
      hint={fromChats ? `${hint}${text.fromChats}` : hint}
      problem={problem && text.problem[problem]}
    >
      {documents.map(({ id, name, refused }) => (
        <View key={id} className={`document${refused ? ' document--refused' : ''}`}>
          <Icon name={refused ? 'alert' : 'guide'} />
          <View className='document__body'>
            <Text className='document__name'>{name}</Text>
            <Text className='document__note'>{refused ? text.refused : text.waits}</Text>
          </View>
          <Tap className='document__remove' label={text.remove(name)} onTap={() => remove(id)}>
            <Icon name='close' />
          </Tap>
        </View>
      ))}
      {left > 0 && (
        <Button look='second' size='s' words={text.add} sends={false} onTap={() => void add()} />
      )}
    </Field>
  )
}
