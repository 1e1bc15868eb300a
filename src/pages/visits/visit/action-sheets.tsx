import { useEffect } from 'react'
import type { Visit } from '@/contract/visits/visits.schema'
import { SlotPicker } from '@/features/visits/citizen/availability/components/slot-picker'
import { bookableDays } from '@/features/visits/citizen/availability/slots.model'
import { useAvailability } from '@/features/visits/citizen/availability/availability.store'
import { visitText } from '@/features/visits/citizen/visit/visit.text'
import { idle } from '@/shared/lib/remote'
import { ConfirmSheet } from '@/shared/ui/confirm-sheet'
import { Notice } from '@/shared/ui/notice'
import { RemoteView } from '@/shared/ui/remote-view'
import { Sheet } from '@/shared/ui/sheet'
import { useWords } from '@/shared/ui/shell'
import type { ActionSheetsState } from './use-visit-actions'

interface Props {
  visit: Visit
  acts: ActionSheetsState
  now: number
}

/** What is asked before something is done. */
export function ActionSheets({ visit, acts, now }: Props) {
  const text = useWords(visitText)
  const { asking, ask, busy, send } = acts
  const what = asking === 'change' ? undefined : asking
  const close = () => ask(undefined)
  return (
    <>
      <ConfirmSheet
        open={what !== undefined}
        {...text.ask[what ?? 'cancel']}
        busyWords={text.doing}
        keep={text.keep}
        busy={busy}
        onYes={() => send({ do: what === 'pass' ? 'pass' : 'cancel' })}
        onClose={close}
      />
      <Sheet open={asking === 'change'} title={text.changeTitle} onClose={close}>
        {asking === 'change' && <Change visit={visit} acts={acts} now={now} />}
      </Sheet>
    </>
  )
}

/** Other times of the same outlet, for the same service. */
function Change({ visit: { outlet, service, startsAt }, acts: { busy, send }, now }: Props) {
  const { byOutlet, load } = useAvailability()
  const text = useWords(visitText)
  const remote = byOutlet[outlet] ?? idle
  useEffect(() => void load(outlet), [load, outlet])
  return (
    <RemoteView of={remote} onRetry={() => void load(outlet)}>
      {(visiting) => {
        const days = bookableDays(visiting, service)
        if (busy) return <Notice look='plain' icon='clock' words={text.doing} />
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
