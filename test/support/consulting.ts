import { uuidV7 } from '@/contract/shared/uuid.rules'
import type { WithoutKey } from '@/contract/shared/without-key.types'
import type {
  AskForm,
  CitizenAction,
  Consultation,
} from '@/contract/consultations/consultations.schema'
import type {
  CaseListEntry,
  StaffAction,
  StaffConsultation,
} from '@/contract/consultations/case.schema'
import type { Failure } from '@/contract/shared/failure'
import type { Person } from './people'
import type { ReferenceServer } from './reference-server'

const device = '01900000-0000-7000-8000-0000000000de'

/** A valid question; a test overrides only the fields it is about. */
export const aQuestion = (change: Partial<AskForm> = {}): AskForm => ({
  kind: 'consultation',
  topic: 'general',
  class: 'enquiry',
  text: '公司名称改了，还没拿到商标注册证，需要先变更申请人吗？',
  anonymous: false,
  pictures: [],
  device,
  ...change,
})

export const anApplication = (change: Partial<AskForm> = {}): AskForm =>
  aQuestion({
    kind: 'mediation',
    topic: 'mediation',
    class: 'help',
    ipType: 'trademark',
    text: '对面的店用了和我们几乎一样的招牌。',
    application: {
      applicant: '静安某茶馆',
      respondent: '对面的店',
      dispute: 'trademark_infringement',
      elsewhere: 'no',
      proof: 'yes',
      wanted: '请他们换招牌。',
    },
    ...change,
  })

type Answer<T> = { status: number; body: T & Failure }

/** Requests of citizens and staff, sent directly to the server. */
export function consultationRequests(server: ReferenceServer) {
  const newId = () => uuidV7(server.now().valueOf())
  async function send<T>(
    person: Person,
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    url: string,
    payload?: object,
  ) {
    const answered = await server.app.inject({
      method,
      url,
      headers: person.headers,
      ...(payload && { payload }),
    })
    return { status: answered.statusCode, body: answered.json() } as Answer<T>
  }
  const path = (id: string, more = '') => `/api/consultations/${id}${more}`
  const desk = (id: string, more = '') => `/api/staff/consultations/${id}${more}`
  return {
    newId,
    send,
    ask: (person: Person, form: AskForm = aQuestion(), id = newId()) =>
      send<Consultation>(person, 'PUT', path(id), form),
    read: (person: Person, id: string) => send<Consultation>(person, 'GET', path(id)),
    act: (person: Person, id: string, act: WithoutKey<CitizenAction>, key = newId()) =>
      send<Consultation>(person, 'POST', path(id, '/acts'), { key, ...act }),
    listCases: (staff: Person, show: 'open' | 'done' = 'open') =>
      send<CaseListEntry[]>(staff, 'GET', `/api/staff/consultations?show=${show}`),
    readCase: (staff: Person, id: string) => send<StaffConsultation>(staff, 'GET', desk(id)),
    actOnCase: (staff: Person, id: string, act: WithoutKey<StaffAction>, key = newId()) =>
      send<StaffConsultation>(staff, 'POST', desk(id, '/acts'), { key, ...act }),
  }
}
