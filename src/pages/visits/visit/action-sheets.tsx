import { own } from '@/contract/shared/own.rules'
import { useEffect } from 'react'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Visit } from '@/contract/visits/visits.schema'
import { useFacts } from '@/features/facts/published/facts.store'
import { outletNames } from '@/features/facts/published/place.model'
import { SlotPicker } from '@/features/visits/citizen/availability/components/slot-picker'
import { bookableDays } from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { idle } from '@/shared/lib/remote'
import { ConfirmSheet } from '@/shared/ui/confirm-sheet'
import { Notice } from '@/shared/ui/notice'
import { OverlapSheet } from '@/shared/ui/overlap-sheet'
import { RemoteView } from '@/shared/ui/remote-view'
import { Sheet } from '@/shared/ui/sheet'
import { useShell, useWords } from '@/shared/ui/shell'
import type { ActionSheetsState } from './use-visit-actions'

interface Props {
  visit: Visit
  sheets: ActionSheetsState
  now: EpochMs
}

/** The confirmation of an action, or the choice of another time. */
export function ActionSheets({ visit, sheets, now }: Props) {
  const text = useWords(visitText)
  const { sheet, open, busy, send, failure, moveAnyway, dismissFailure } = sheets
  const { language } = useShell()
  const outletName = outletNames(useFacts().facts, language)
  const confirmation = sheet === 'change' ? undefined : sheet
  const close = () => open(undefined)
  return (
    <>
      <ConfirmSheet
        open={confirmation !== undefined}
        {...text.confirm[confirmation ?? 'cancel']}
        busyWords={text.busy}
        keep={text.keep}
        busy={busy}
        onYes={() => send({ do: confirmation === 'pass' ? 'pass' : 'cancel' })}
        onClose={close}
      />
      <Sheet open={sheet === 'change'} title={text.changeTitle} onClose={close}>
        {sheet === 'change' && <TimeChange visit={visit} sheets={sheets} now={now} />}
      </Sheet>
      <OverlapSheet
        failure={failure}
        what='move'
        outletName={outletName}
        busy={busy}
        onYes={moveAnyway}
        onClose={dismissFailure}
      />
    </>
  )
}

/** Other times of the same outlet, for the same service. */
function TimeChange({ visit, sheets: { busy, send }, now }: Props) {
  const { outlet, service, startsAt } = visit
  const { byOutlet, load } = useAvailability()
  const text = useWords(visitText)
  const remote = own(byOutlet, outlet) ?? idle
  useEffect(() => void load(outlet), [load, outlet])
  return (
    <RemoteView of={remote} onRetry={() => void load(outlet)}>
      {(availability) => {
        const days = bookableDays(availability, service)
        if (busy) return <Notice look='plain' icon='clock' words={text.busy} />
        if (days.length === 0) return <Notice look='plain' words={text.changeNone} />
        return (
          <SlotPicker
            days={days}
            now={now}
            chosen={startsAt}
            onChoose={(time) =>
              send({ do: 'change', window: time.window, startsAt: time.startsAt })
            }
          />
        )
      }}
    </RemoteView>
  )
}
