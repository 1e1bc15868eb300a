import { View } from '@tarojs/components'
import { dateWords } from '@/contract/shared/date-words.rules'
import { Notice } from '@/shared/ui/notice'
import { useShell, useWords } from '@/shared/ui/shell'
import { publicLogText } from '../public-log.text'
import type { LogVerdict as Verdict } from '../verdict.model'

interface Props {
  verdict: Verdict
  /** Earlier days are published, but neither listed nor checked. */
  hasEarlier: boolean
}

/** The answer to "was anything changed": in words first, then in colour, and what was left out in a line of its own. */
export function LogVerdict({ verdict, hasEarlier }: Props) {
  const text = useWords(publicLogText)
  const { language } = useShell()
  return (
    <View className={verdict.kind === 'unchecked' ? '' : 'section'}>
      {verdict.kind === 'checking' && (
        <Notice look='plain' icon='clock' words={text.checkingDays(verdict.done, verdict.days)} />
      )}
      {verdict.kind === 'wrong' && (
        <Notice
          look='bad'
          icon='alert'
          words={text.wrong(verdict.wrong.map((day) => dateWords(day, language)))}
        />
      )}
      {verdict.kind === 'whole' && verdict.days > 0 && (
        <Notice look='ok' icon='check' words={text.allWhole(verdict.days, verdict.entries)} />
      )}
      {(verdict.kind === 'whole' || verdict.kind === 'wrong') && verdict.unread > 0 && (
        <Notice look='warn' icon='offline' words={text.unread(verdict.unread)} />
      )}
      {verdict.kind === 'whole' && verdict.days > 0 && hasEarlier && (
        <Notice look='plain' words={text.earlier} />
      )}
    </View>
  )
}
