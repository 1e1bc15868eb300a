import { visitCode } from '@/contract/visits/visit-codes.rules'
import { outletEditRequests, phonesChange } from '../../support/outlet-edits'
import type { Person } from '../../support/people'
import type { ReferenceServer } from '../../support/reference-server'
import { aReport, factReportRequests } from '../../support/fact-reports'
import { aWindowForm, testOutlet, visitRequests } from '../../support/visiting'
import type { Asker } from './world'

export interface VisitsWorld {
  /** `organiser` works at the outlet, `elsewhere` at another. */
  people: Record<Asker, Person | undefined>
  window: string
  /** What hangs there today. */
  code: string
  /** The citizen's, tomorrow. */
  visit: string
  /** What the citizen's phone shows now. */
  shown: string
  /** A slot of tomorrow. */
  slot: { startsAt: string; endsAt: string }
  /** The staff's proposal that waits. */
  edit: { phones: string }
  /** The citizen's, about the outlet. */
  report: string
  /** The ids for staff: of that one, of the staff's own, and of the supervisor's own, which the staff have refused. */
  refs: { report: string; ofStaff: string; ofSupervisor: string }
  id: () => string
}

/** Somebody has an appointment, and others would like to know whose it is: made anew for each question. */
export async function makeVisitsWorld(
  server: ReferenceServer,
  outletId = testOutlet,
): Promise<VisitsWorld> {
  const use = visitRequests(server)
  await server.db`delete from windows` // those of the world before, so that there are never too many
  await server.db`delete from queues`
  await server.db`truncate fact_edits cascade`
  const citizen = await server.person({ name: '周明' })
  const staff = await use.staffAt(outletId)
  const window = (await use.saveWindow(staff, aWindowForm({ outlet: outletId }))).body.id
  await use.work(staff, { do: 'open' }, use.newId(), outletId)
  const slot = (await use.slots(staff, window, '2026-12-03')).body[0]!
  const visit = (await use.book(citizen, { window, startsAt: slot.startsAt })).body
  const edit = await outletEditRequests(server, outletId).edit(staff, phonesChange())
  const supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
  const { report, refs } = await reported(server, outletId, { citizen, staff, supervisor })
  return {
    report,
    refs,
    people: {
      visitor: undefined,
      citizen,
      other: await server.person({ name: '陈晨' }),
      organiser: staff,
      elsewhere: await server.person({ name: '王强', as: [['outlet_staff', 'OL007']] }),
      supervisor,
    },
    window,
    code: (await use.code(staff, window)).body.code,
    visit: visit.id,
    shown: visitCode({ visit: visit.id, secret: visit.secret! }, server.now().valueOf()),
    slot,
    edit: { phones: edit.id },
    id: use.newId,
  }
}

/** Each has reported something about the outlet. */
async function reported(
  server: ReferenceServer,
  outletId: string,
  { citizen, staff, supervisor }: Record<'citizen' | 'staff' | 'supervisor', Person>,
) {
  const use = factReportRequests(server)
  const send = async (by: Person) => (await use.report(by, aReport(outletId))).id
  const [report, ofStaff, ofSupervisor] = [
    await send(citizen),
    await send(staff),
    await send(supervisor),
  ]
  await use.decide(staff, ofSupervisor, 'refuse')
  const refs = {
    report: await use.refOf(report),
    ofStaff: await use.refOf(ofStaff),
    ofSupervisor: await use.refOf(ofSupervisor),
  }
  return { report, refs }
}

export const outlet = testOutlet
