import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { parseWindowCode, typeableCode } from '@/contract/visits/visit-codes.rules'
import type { WindowCode as WindowCodeOfDay } from '@/contract/visits/staff.schema'
import { clockAt, dayAfter } from '@/contract/facts/working-days.rules'
import { outletWorkerOf } from '@/features/consultations/staff/access/case-worker.model'
import { DeskPage } from '@/features/consultations/staff/access/components/desk-page'
import { useFacts } from '@/features/facts/published/facts.store'
import { factNames } from '@/features/facts/published/names.model'
import { useIdentity } from '@/features/people/identity/identity.store'
import { codePage } from '@/features/visits/staff/code/code-page.model'
import { codeText } from '@/features/visits/staff/code/code.text'
import { WindowCode } from '@/features/visits/staff/code/components/window-code'
import { windowDayKey, useWindows } from '@/features/visits/staff/windows/windows.store'
import { qrPicture } from '@/shared/lib/qr-code'
import { useBrightScreen } from '@/platform/use-bright-screen'
import { useMinute, usePageVisible } from '@/platform/clock'
import { canPrint, printPage } from '@/platform/print'
import { dayAndWeekday } from '@/contract/shared/moment-words.rules'
import { own } from '@/contract/shared/own.rules'
import { idle } from '@/shared/lib/remote'
import { Button } from '@/shared/ui/button'
import { EmptyView } from '@/shared/ui/empty-view'
import { RemoteView } from '@/shared/ui/remote-view'
import { Segmented } from '@/shared/ui/segmented'
import { useShell, useWords } from '@/shared/ui/shell'

type DayChoice = 'today' | 'tomorrow'

export default function WindowCodePage() {
  const { id = '' } = useRouter().params as { id?: string }
  const who = useIdentity()
  const text = useWords(codeText)
  const [dayChoice, setDayChoice] = useState<DayChoice>('today')
  const { codes, loadCode } = useWindows()
  const { load: loadFacts } = useFacts()
  const today = clockAt(useMinute()).day
  const day = dayChoice === 'today' ? today : dayAfter(today)
  const code = own(codes, windowDayKey(id, day)) ?? idle
  const print = usePrint()
  useBrightScreen(usePageVisible() && code.kind === 'ready')

  const chooseDay = (choice: DayChoice) => {
    setDayChoice(choice)
    void loadCode(id, choice === 'today' ? today : dayAfter(today))
  }
  const failureCode = code.kind === 'failed' ? code.failure.code : undefined
  return (
    <DeskPage
      who={who}
      of={outletWorkerOf}
      title={text.title}
      onShow={() => {
        void loadFacts()
        void loadCode(id, day)
      }}
      {...(canPrint &&
        code.kind === 'ready' && {
          actions: <Button look='primary' words={text.print} onTap={() => print(code.value)} />,
        })}
    >
      {() => (
        <>
          <View className='desk-segments'>
            <Segmented
              items={(['today', 'tomorrow'] as const).map((value) => ({
                value,
                words: text[value],
              }))}
              chosen={dayChoice}
              onChoose={chooseDay}
            />
          </View>
          {failureCode === 'not_found' || failureCode === 'forbidden' ? (
            <EmptyView icon='search' title={text.missing} text={text.missingText} />
          ) : (
            <RemoteView of={code} onRetry={() => loadCode(id, day)}>
              {(value) => <PostedCode code={value} />}
            </RemoteView>
          )}
        </>
      )}
    </DeskPage>
  )
}

const toTypeable = (code: string) => {
  const parsed = parseWindowCode(code)
  return parsed ? typeableCode(parsed) : code
}

function PostedCode({ code: { window, day, code, sample } }: { code: WindowCodeOfDay }) {
  const text = useWords(codeText)
  const { language } = useShell()
  return (
    <>
      <WindowCode
        name={window.name}
        dayWords={dayAndWeekday(day, language)}
        picture={qrPicture(code)}
        typed={toTypeable(code)}
        sample={sample}
      />
      <View className='desk-lines'>
        <View className='desk-line'>
          <Text>{text.how}</Text>
        </View>
        <View className='desk-line'>
          <Text>{text.rule}</Text>
        </View>
        {!canPrint && (
          <View className='desk-line'>
            <Text>{text.bright}</Text>
          </View>
        )}
      </View>
    </>
  )
}

function usePrint() {
  const { page, sample: sampleLabel } = useWords(codeText)
  const { facts } = useFacts()
  const { language } = useShell()
  return ({ window, outlet, day, code, sample }: WindowCodeOfDay) =>
    printPage(
      codePage({
        outlet: factNames(facts, language).unit(outlet),
        window: window.name,
        day: page.day(dayAndWeekday(day, language)),
        scan: page.scan,
        or: page.or,
        typed: toTypeable(code),
        picture: qrPicture(code),
        ...(sample && { sample: sampleLabel }),
      }),
    )
}
