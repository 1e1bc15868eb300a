import type { SamplePerson } from '../../support/window-of-today'
import type { Records } from './records'

interface Row {
  /** The sample person who opens the page. Absent: somebody who is signed out. */
  as?: SamplePerson
  /** The parameters of its link. */
  of?: (records: Records) => Record<string, string>
}

const learner = { as: 'learner' } as const
const organiser = { as: 'organiser' } as const
const supervisor = { as: 'supervisor' } as const

const training = { of: ({ training }: Records) => ({ id: training }) }
const seat = { ...learner, of: ({ seat }: Records) => ({ id: seat }) }
const attended = { ...learner, of: ({ attended }: Records) => ({ id: attended }) }
const ofOutlet = { ...supervisor, of: ({ outlet }: Records) => ({ outlet }) }
const ofWindow = {
  ...supervisor,
  of: ({ outlet, window }: Records) => ({ outlet, id: window, window }),
}
const aCase = { ...supervisor, of: ({ question }: Records) => ({ id: question, do: 'reply' }) }

/** How each page is opened, by its folder in src/pages. A page of app.config.ts without a row fails the test. */
export const routes: Record<string, Row> = {
  'tabs/home': learner,
  'tabs/outlets': {},
  'tabs/services': {},
  'tabs/trainings': learner,
  'tabs/me': supervisor,
  search: { of: () => ({ q: '商标' }) },
  moved: {},
  'outlets/detail': { of: ({ outlet }) => ({ id: outlet }) },
  'outlets-staff/edit': ofOutlet,
  'outlets-staff/changes': supervisor,
  'outlets-staff/reports': supervisor,
  'outlets-staff/laws': supervisor,
  'outlets-staff/freshness': supervisor,
  'outlets-staff/demand': supervisor,
  'services-staff/guides': supervisor,
  'services-staff/guide': { ...supervisor, of: () => ({ id: 'SV015' }) },
  'services-staff/compare': { ...supervisor, of: () => ({ id: 'SV015' }) },
  'outlets-staff/everyday': supervisor,
  'outlets-staff/settings': supervisor,
  'services/guide': { of: () => ({ id: 'SV015' }) },
  'knowledge/answers': {},
  'knowledge/answer': { of: () => ({ id: 'FQ001' }) },
  'knowledge/term': { of: () => ({ id: 'TM001' }) },
  'facts/sources': {},
  'facts/report': { ...learner, of: ({ outlet }) => ({ kind: 'outlet', id: outlet }) },
  'facts/reports': learner,
  'people/sign-in': {},
  'people/profile': learner,
  'people/favourites': learner,
  'people/own-data': learner,
  'people/privacy-notice': {},
  'people/invitation': learner,
  'messages/list': learner,
  'trainings/detail': training,
  'trainings/sign-up': { ...learner, ...training },
  'trainings/enrollment': seat,
  'trainings/seat-history': seat,
  'trainings/courses': {},
  'trainings/filter': {},
  'trainings-learning/admission-ticket': seat,
  'trainings-learning/feedback': attended,
  'trainings-learning/use': attended,
  'trainings-learning/appeal': attended,
  'trainings-learning/record': learner,
  'trainings-learning/certificate': {},
  'trainings-learning/topics': learner,
  'trainings-learning/plans': {},
  'trainings-staff/home': organiser,
  'trainings-staff/edit': { ...supervisor, of: ({ seat }) => ({ id: seat }) },
  'trainings-staff/training': { ...supervisor, of: ({ attended }) => ({ id: attended }) },
  'trainings-staff/roster': { ...supervisor, of: ({ attended }) => ({ id: attended }) },
  'trainings-staff/check-in': { ...supervisor, of: ({ seat }) => ({ id: seat }) },
  'trainings-staff/lecturers': organiser,
  'trainings-staff/lecturer': {
    ...organiser,
    of: ({ outlet, slot }) => ({ id: slot.window, base: outlet }),
  },
  'trainings-staff/plan': organiser,
  'trainings-staff/appeals': organiser,
  'trainings-staff/members': supervisor,
  'consultations/ask': learner,
  'consultations/progress': { ...learner, of: ({ question }) => ({ id: question }) },
  'consultations/list': learner,
  'consultations-staff/case-list': supervisor,
  'consultations-staff/case': aCase,
  'consultations-staff/case-action': aCase,
  'consultations-staff/knowledge': supervisor,
  'consultations-staff/knowledge-entry': supervisor,
  'visits/outlet': { ...learner, of: ({ outlet }) => ({ id: outlet }) },
  'visits/book': { ...learner, of: ({ outlet, slot }) => ({ outlet, ...slot }) },
  'visits/visit': { ...organiser, of: ({ visit }) => ({ id: visit }) },
  'visits/arrive': learner,
  'visits/list': learner,
  'visits-staff/queue': ofOutlet,
  'visits-staff/windows': ofOutlet,
  'visits-staff/window': ofWindow,
  'visits-staff/code': ofWindow,
  'visits-staff/slots': ofWindow,
  'visits-staff/scan': ofWindow,
  'visits-staff/dashboard': ofOutlet,
  'ratings/rate': { ...learner, of: ({ served }) => ({ id: served }) },
  'ratings/done': learner,
  'ratings/rectification': { ...learner, of: ({ rectification }) => ({ id: rectification }) },
  'ratings/public': { of: ({ rated }) => ({ id: rated }) },
  'ratings/city': {},
  'ratings/log': {},
  'ratings-staff/rectifications': supervisor,
  'ratings-staff/rectification': {
    ...supervisor,
    of: ({ rectification }) => ({ id: rectification }),
  },
  'ratings-staff/ratings': ofOutlet,
  'ratings-staff/units': supervisor,
}
