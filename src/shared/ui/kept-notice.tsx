import { momentWords } from '@/contract/shared/moment-words.rules'
import type { EpochMs } from '@/contract/shared/time.types'
import { keptText } from '@/shared/kept.text'
import { Notice } from './notice'
import { useShell, useWords } from './shell'

interface Props {
  /** When what is shown was read, with the present. Undefined where it is not known. */
  readAt?: EpochMs | undefined
  now?: EpochMs
}

/** The server could not be reached, and the page shows what the phone keeps. */
export function KeptNotice({ readAt, now }: Props) {
  const text = useWords(keptText)
  const { language } = useShell()
  const moment = readAt && now && momentWords(new Date(readAt).toISOString(), now, language)
  return <Notice look='plain' icon='offline' words={text.kept(moment || undefined)} />
}
