import { Text, View } from '@tarojs/components'
import { complexDays } from '@/contract/consultations/consultations.rules'
import type { Message } from '@/contract/messages/messages.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import { titleIn } from '@/shared/lib/language'
import { byWords, dueWords } from '@/contract/shared/due-words.rules'
import { momentWords } from '@/contract/shared/moment-words.rules'
import { spaced } from '@/shared/lib/spaced'
import { Cell } from '@/shared/ui/cell'
import { useShell, useWords } from '@/shared/ui/shell'
import { Tag, Tags } from '@/shared/ui/tag'
import { isExpired, linkOf, startOf, wordsFor } from '../messages.model'
import { messagesText, type MessagesText } from '../messages.text'
import './message-row.scss'

interface Props {
  message: Message
  now: EpochMs
  /** Undefined: the outlets are not loaded yet. */
  nameOf: (outletId: string) => string | undefined
  onOpen: (page: string, params: Record<string, string>) => void
}

/** A message with its link. Unread is shown in words, not only by colour. */
export function MessageRow({ message, now, nameOf, onOpen }: Props) {
  const text = useWords(messagesText)
  const { language } = useShell()
  const { kind, training, consultation, until, words, at, read } = message
  const messageWords = wordsFor(kind, text)
  const link = linkOf(message)
  const sample = training?.sample ?? message.visit?.sample ?? false
  const when = (moment: string) => momentWords(moment, now, language)
  const facts = {
    training: training
      ? text.about(titleIn(language, training), when(startOf(message) ?? training.startsAt))
      : text.goneTraining,
    number: consultation?.number ?? message.rectification?.number ?? '',
    visit: visitWords(message, text, when, nameOf),
    outlet: (message.outlet && nameOf(message.outlet)) ?? text.outlet,
    by: until ? byWords(until, now, language) : '',
    complexDays: complexDays(Date.parse(message.at)),
    pastDue: isExpired(message, now) ? dueWords(until!, now, language) : undefined,
  }
  return (
    <Cell
      title={messageWords.title}
      note={spaced(messageWords.text(facts))}
      below={
        <View className='message'>
          {words && (
            <Text className='message__words'>{spaced(authorOf(message, text) + words)}</Text>
          )}
          {(!read || sample) && (
            <Tags className='cell__tags'>
              {!read && <Tag look='brand'>{text.unread}</Tag>}
              {sample && <Tag look='sample'>{text.sample}</Tag>}
            </Tags>
          )}
          <Text className='cap'>{when(at)}</Text>
          {link && <Text className='message__next'>{messageWords.next}</Text>}
        </View>
      }
      {...(link && { onTap: () => onOpen(link.page, link.params) })}
    />
  )
}

/** The author of `words`; empty where the title names them. */
function authorOf(
  { consultation, visit, rectification, serviceDone }: Message,
  text: MessagesText,
) {
  if (consultation ?? visit) return text.unit
  return (rectification ?? serviceDone) ? '' : text.organiser
}

/** The visit or the service that was done. Never empty, even if the record was deleted. */
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
