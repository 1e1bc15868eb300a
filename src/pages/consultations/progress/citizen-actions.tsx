import { Text, View } from '@tarojs/components'
import type { CitizenAction, Consultation } from '@/contract/consultations/consultations.schema'
import { AdditionSheet } from '@/features/consultations/progress/components/addition-sheet'
import { availableActions } from '@/features/consultations/progress/progress.model'
import { progressText } from '@/features/consultations/progress/progress.text'
import { documentActions } from '@/platform/document-actions'
import { pictureActions } from '@/platform/picture-actions'
import { textSheetText } from '@/shared/text-sheet.text'
import { Button } from '@/shared/ui/button'
import { Cell } from '@/shared/ui/cell'
import type { IconName } from '@/shared/ui/icon'
import { SendFailure } from '@/shared/ui/send-failure'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import type { useCitizenActions } from './use-citizen-actions'
import { useIsReplying } from './use-is-replying'

type Props = ReturnType<typeof useCitizenActions> & { consultation: Consultation }

const icons: Record<CitizenAction['do'], IconName> = {
  add: 'consult',
  reopen: 'refresh',
  close: 'check',
  withdraw: 'close',
}

/** The main button. An answer is confirmed or rejected with equal weight; a reply on the page is sent. */
export function MainAction({ consultation, busy, start, send }: Props) {
  const text = useWords(progressText)
  const { sending } = useWords(textSheetText)
  const isReplying = useIsReplying(consultation)
  const { main } = availableActions(consultation)
  if (!main) return null
  return (
    <>
      {main === 'close' && (
        <Button look='second' words={text.notSolved} onTap={() => start('reopen')} />
      )}
      <Button
        look='primary'
        words={busy ? sending : isReplying ? text.sendReply : text.act[main]}
        busy={busy}
        onTap={() => (isReplying ? send(main) : start(main))}
      />
    </>
  )
}

/** Further actions and their sheets. */
export function OtherActions({ consultation, open, start, ...acting }: Props) {
  const text = useWords(progressText)
  const { main, others: more } = availableActions(consultation)
  const others = more.filter((act) => main !== 'close' || act !== 'reopen') // it is next to the main button
  const isReplying = useIsReplying(consultation)
  const says = open === 'add' || open === 'reopen' ? open : undefined
  return (
    <>
      {!open && !isReplying && <SendFailure failure={acting.failure} />}
      {others.length > 0 && (
        <View className='card section'>
          {others.map((act) => (
            <Cell
              key={act}
              icon={icons[act]}
              title={text.act[act]}
              role='button'
              onTap={() => start(act)}
            />
          ))}
        </View>
      )}
      <AdditionSheet
        act={says}
        words={acting.words}
        pictures={pictureActions}
        documents={documentActions}
        busy={acting.busy}
        failure={acting.failure}
        onWords={acting.onWords}
        onSend={() => says && acting.send(says)}
        onClose={acting.close}
      />
      <Withdrawing open={open === 'withdraw'} {...acting} />
    </>
  )
}

type ActingProps = Omit<Props, 'consultation' | 'open' | 'start'>

function Withdrawing({ open, busy, failure, send, close }: ActingProps & { open: boolean }) {
  const text = useWords(progressText)
  const { cancel } = useWords(textSheetText)
  return (
    <Sheet open={open} title={text.withdrawTitle} onClose={close}>
      <Text className='para'>{text.withdrawNote}</Text>
      <SendFailure failure={failure} />
      <View className='section'>
        <Button
          look='primary'
          size='block'
          words={text.act.withdraw}
          busy={busy}
          onTap={() => send('withdraw')}
        />
        <Button look='quiet' size='block' words={cancel} onTap={close} />
      </View>
    </Sheet>
  )
}
