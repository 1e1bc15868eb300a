import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { spaced } from '@/shared/lib/spaced'
import { dateWords } from '@/contract/shared/date-words.rules'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import { Notice } from '@/shared/ui/notice'
import { Section } from '@/shared/ui/section'
import { useShell, useWords } from '@/shared/ui/shell'
import { askText } from '../ask.text'
import './matching-list.scss'

export interface MatchingRow {
  kind: 'answer' | 'service'
  id: string
  title: string
  /** Set if it has expired: its last day. */
  over?: string
  /** Full text of an answer; missing for a service. */
  text?: string | undefined
}

interface Props {
  rows: MatchingRow[]
  /** In which language they are. */
  note: ReactNode
  onOpen: (id: string) => void
  onHelped: (id: string) => void
}

/** Answers that match the question: an FAQ entry unfolds in place, a guide opens its page. */
export function MatchingList({ rows, note, onOpen, onHelped }: Props) {
  const [open, setOpen] = useState<string>()
  const text = useWords(askText)
  return (
    <View>
      {rows.length > 0 && (
        <Section title={text.fitting} more={text.fittingNote}>
          <View className='card'>
            {rows.map((row) => (
              <View key={row.id}>
                <Cell
                  icon={row.kind === 'answer' ? 'consult' : 'guide'}
                  title={row.title}
                  {...(row.kind === 'service' && { note: text.openGuide })}
                  below={<Over row={row} />}
                  role={row.kind === 'answer' ? 'button' : 'link'}
                  onTap={() =>
                    row.kind === 'service'
                      ? onOpen(row.id)
                      : setOpen(open === row.id ? undefined : row.id)
                  }
                />
                {open === row.id && row.text && (
                  <View className='fitting__said'>
                    <Text className='para'>{spaced(row.text)}</Text>
                    <View className='fitting__acts'>
                      <Button
                        look='second'
                        size='s'
                        words={text.helped}
                        onTap={() => onHelped(row.id)}
                      />
                      <Button
                        look='quiet'
                        size='s'
                        words={text.fold}
                        onTap={() => setOpen(undefined)}
                      />
                    </View>
                  </View>
                )}
              </View>
            ))}
          </View>
          {note}
        </Section>
      )}
    </View>
  )
}

function Over({ row: { over } }: { row: MatchingRow }) {
  const text = useWords(askText)
  const { language } = useShell()
  if (!over) return null
  return <Notice look='bad' icon='alert' words={text.over(dateWords(over, language))} />
}
