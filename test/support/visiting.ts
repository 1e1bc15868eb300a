import type {
  QueueAction,
  QueueToday,
  SlotsForm,
  StaffSlot,
  StaffWindow,
  VisitCheckInResult,
  WindowCode,
  WindowForm,
} from '@/contract/visits/staff.schema'
import type {
  Visit,
  VisitAction,
  VisitForm,
  OutletAvailability,
} from '@/contract/visits/visits.schema'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import { consultationRequests } from './consulting'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

/** The default outlet of the tests. */
export const testOutlet = 'OL016'

/** Settings of a window. Tests override only what matters to them. */
export const aWindowForm = (change: Partial<WindowForm> = {}): WindowForm => ({
  outlet: testOutlet,
  name: '1 号窗口',
  services: [],
  books: true,
  queues: true,
  open: true,
  hours: [
    [540, 690],
    [810, 1020],
  ],
  slotMinutes: 30,
  capacity: 2,
  version: 0,
  ...change,
})

type Booking = Omit<Extract<VisitForm, { kind: 'appointment' }>, 'kind'>

/** Actions of citizens and staff, sent directly to the server. */
export function visitRequests(server: ReferenceServer) {
  const { newId, send } = consultationRequests(server)
  const visit = (id: string, more = '') => `/api/visits/${id}${more}`
  const staff = (outlet: string, more: string) => `/api/staff/outlets/${outlet}/${more}`
  const window = (id: string, more = '') => `/api/staff/windows/${id}${more}`

  const look = (outlet = testOutlet) =>
    server.app
      .inject({ url: `/api/visiting/${outlet}` })
      .then((answer) => answer.json<OutletAvailability>())

  return {
    newId,
    send,
    staffAt: (outlet = testOutlet) =>
      server.person({ name: '李敏', as: [['outlet_staff', outlet]] }),
    saveWindow: (who: Person, form: WindowForm = aWindowForm(), id = newId()) =>
      send<StaffWindow>(who, 'PUT', window(id), form),
    code: (who: Person, id: string, day?: string) =>
      send<WindowCode>(who, 'GET', window(id, `/code${day ? `?day=${day}` : ''}`)),
    slots: (who: Person, id: string, day: string) =>
      send<StaffSlot[]>(who, 'GET', window(id, `/slots?day=${day}`)),
    setSlots: (who: Person, id: string, form: SlotsForm) =>
      send<StaffSlot[]>(who, 'PUT', window(id, '/slots'), form),
    queue: (who: Person, outlet = testOutlet) =>
      send<QueueToday>(who, 'GET', staff(outlet, 'queue')),
    work: (who: Person, act: WithoutKey<QueueAction>, key = newId(), outlet = testOutlet) =>
      send<QueueToday>(who, 'POST', staff(outlet, 'queue/acts'), { key, ...act }),
    checkIn: (who: Person, code: string, at: string, key = newId(), outlet = testOutlet) =>
      send<VisitCheckInResult>(who, 'POST', staff(outlet, 'check-ins'), { key, code, window: at }),
    look,
    book: (person: Person, booking: Omit<Booking, 'visitor'> & Partial<Booking>, id = newId()) =>
      send<Visit>(person, 'PUT', visit(id), { kind: 'appointment', visitor: '周明', ...booking }),
    takeNumber: (person: Person, service?: string, id = newId(), outlet = testOutlet) =>
      send<Visit>(person, 'PUT', visit(id), {
        kind: 'ticket',
        outlet,
        ...(service && { service }),
      }),
    read: (person: Person, id: string) => send<Visit>(person, 'GET', visit(id)),
    list: (person: Person) => send<Visit[]>(person, 'GET', '/api/me/visits'),
    act: (person: Person, id: string, act: WithoutKey<VisitAction>, key = newId()) =>
      send<Visit>(person, 'POST', visit(id, '/acts'), { key, ...act }),
    arrive: (person: Person, code: string, id = newId(), service?: string) =>
      send<Visit>(person, 'POST', '/api/arrivals', { id, code, ...(service && { service }) }),
  } satisfies Record<string, unknown>
}

export type VisitingUse = ReturnType<typeof visitRequests>
