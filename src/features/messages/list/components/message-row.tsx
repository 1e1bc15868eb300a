import { Text, View } from '@tarojs/components'
import type { Message } from '@/contract/messages/messages.schema'
import { titleIn } from '@/shared/lib/language'
import { momentWords } from '@/shared/lib/moments'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { isOver, linkOf } from '../messages.model'
import { messagesText, type MessagesText } from '../messages.text'
import './message-row.scss'

interface Props {
  message: Message
  /** Milliseconds since 1970. */
  now: number
  /** What an outlet is called; undefined while nobody knows. */
  nameOf: (outlet: string) => string | undefined
  onOpen: (page: string, params: Record<string, string>) => void
}

/** What happened, what follows from it, and where to go on. Unread is a word, not a dot. */
export function MessageRow({ message, now, nameOf, onOpen }: Props) {
  const text = useWords(messagesText)
  const { language } = useShell()
  const { kind, training, consultation, until, words, at, read } = message
  const said = text.byKind[kind]
  const link = linkOf(message)
  const sample = training?.sample ?? message.visit?.sample ?? false
  const when = (moment: string) => momentWords(moment, now, language)
  const about = {
    training: training
      ? text.about(titleIn(language, training), when(training.startsAt))
      : text.gone,
    number: consultation?.number ?? message.rectification?.number ?? '',
    visit: visitWords(message, text, when, nameOf),
    until: until ? when(until) : '',
    over: isOver(message, now),
  }
  return (
    <Cell
      title={said.title}
      note={spaced(said.text(about))}
      below={
        <View className='message'>
          {words && (
            <Text className='message__words'>{spaced(speakerOf(message, text) + words)}</Text>
          )}
          {(!read || sample) && (
            <Tags className='cell__tags'>
              {!read && <Tag look='brand'>{text.unread}</Tag>}
              {sample && <Tag look='sample'>{text.sample}</Tag>}
            </Tags>
          )}
          <Text className='cap'>{when(at)}</Text>
          {link && <Text className='message__next'>{said.next}</Text>}
        </View>
      }
      {...(link && { onTap: () => onOpen(link.page, link.params) })}
    />
  )
}

/** Who wrote the words that come with it; of a repair the title says it. */
function speakerOf(
  { consultation, visit, rectification, serviceDone }: Message,
  text: MessagesText,
) {
  if (consultation ?? visit) return text.unit
  return (rectification ?? serviceDone) ? '' : text.organiser
}

/** What was visited or done: never blank, also of what is not kept any more. */
function visitWords(
  { visit, training, consultation }: Message,
  text: MessagesText,
  when: (moment: string) => string,
  nameOf: Props['nameOf'],
): string {
  if (visit) {
    const { outlet, startsAt, number } = visit
    const moment = startsAt ? when(startsAt) : number ? text.queued(number) : undefined
    return [nameOf(outlet) ?? text.outlet, moment].filter(Boolean).join(text.comma)
  }
  if (consultation) return text.question(consultation.number)
  return training ? text.about(training.title, when(training.startsAt)) : text.goneVisit
}
