import type { RouteName } from '@/contract/routes'
import { aQuestion } from '../../support/consulting'
import { anEntryForm } from '../../support/entries'
import { aGuideForm } from '../../support/guide-edits'
import type { Ask } from './cases'
import type { DeskWorld } from './desk-world'

/** What each is told: visitor, citizen, other, who answers for its unit, for another, supervisor. */
export type DeskCase = [
  route: RouteName,
  about: string,
  says: string,
  ask: (world: DeskWorld) => Ask,
]

const everybody = 'ok ok ok ok ok ok'
const signedIn = 'signed_out ok ok ok ok ok'
const whoseItIs = 'signed_out ok not_found not_found not_found not_found'
const whoAnswers = 'signed_out forbidden forbidden ok forbidden ok'
const nobody = 'forbidden forbidden forbidden forbidden forbidden forbidden'
const anyUnit = 'signed_out forbidden forbidden ok ok ok'
const supervisors = 'signed_out forbidden forbidden forbidden forbidden ok'

const open = ({ open }: DeskWorld): Ask => ({ params: { id: open } })
const entry = { id: 'FQ001' }
export const deskCases: DeskCase[] = [
  ['listOutletEdits', 'of all outlets', supervisors, () => ({})],
  ['listFactConflicts', '', supervisors, () => ({})],
  [
    'decideFactConflict',
    'that is none',
    'signed_out forbidden forbidden forbidden forbidden not_found',
    ({ id }) => ({ params: { id: id() }, body: { do: 'keep' } }),
  ],
  ['listGuides', '', supervisors, () => ({})],
  ['getGuide', '', supervisors, () => ({ params: { guide: 'SV001' } })],
  ['listGuideProposals', '', supervisors, () => ({})],
  ['listGuideConflicts', '', supervisors, () => ({})],
  ['proposeGuide', '', supervisors, ({ id }) => ({ params: { id: id() }, body: aGuideForm() })],
  [
    'decideGuideProposal',
    'that is none',
    'signed_out forbidden forbidden forbidden forbidden not_found',
    ({ id }) => ({ params: { id: id() }, body: { do: 'publish' } }),
  ],
  ['listLaws', '', supervisors, () => ({})],
  ['getFreshness', '', supervisors, () => ({})],
  ['exportFreshness', '', supervisors, () => ({})],
  ['sendMissedWords', '', everybody, ({ id }) => ({ body: { words: ['山寨'], device: id() } })],
  ['listMissedWords', '', supervisors, () => ({})],
  ['listEverydayEdits', '', supervisors, () => ({})],
  [
    'decideEverydayWord',
    'that nobody sent',
    'signed_out forbidden forbidden forbidden forbidden not_found',
    () => ({ body: { act: 'set_aside', word: '没人搜过' } }),
  ],
  ['getDemand', '', supervisors, () => ({ params: { year: '2026' } })],
  ['exportDemand', '', supervisors, () => ({ params: { year: '2026' } })],
  [
    'confirmLaw',
    'that is none',
    'signed_out forbidden forbidden forbidden forbidden not_found',
    () => ({ params: { law: 'nothing-2026' }, body: { do: 'withdraw', reason: '看错了' } }),
  ],
  ['listSettings', '', supervisors, () => ({})],
  [
    'proposeSetting',
    '',
    supervisors,
    ({ id }) => ({
      params: { id: id() },
      body: { name: 'answerHelp', value: 6, from: '2026-12-20', reason: '试行' },
    }),
  ],
  [
    'decideSetting',
    'that is none',
    'signed_out forbidden forbidden forbidden forbidden not_found',
    ({ id }) => ({ params: { id: id() }, body: { do: 'publish' } }),
  ],
  ['ask', '', signedIn, ({ id }) => ({ params: { id: id() }, body: aQuestion({ device: id() }) })],
  [
    'ask',
    'under the id of another',
    'signed_out conflict conflict conflict conflict conflict',
    ({ open, id }) => ({ params: { id: open }, body: aQuestion({ text: '别的', device: id() }) }),
  ],
  [
    'putDocument',
    'that is none',
    'signed_out bad_pdf bad_pdf bad_pdf bad_pdf bad_pdf',
    ({ id }) => ({
      params: { id: id() },
      body: { name: '合同.pdf', data: 'bm8gcGljdHVyZSBhdCBhbGw=' },
    }),
  ],
  ['getConsultation', '', whoseItIs, open],
  [
    'actOnConsultation',
    '',
    whoseItIs,
    ({ open, id }) => ({
      params: { id: open },
      body: { do: 'add', key: id(), text: '还有一句', pictures: [] },
    }),
  ],
  [
    'actOnConsultation',
    'with the picture of another',
    'signed_out ok not_found not_found not_found not_found',
    ({ open, other, id }) => ({
      params: { id: open },
      body: { do: 'add', key: id(), text: '看图', pictures: [other.id] },
    }),
  ],
  [
    'ask',
    'with the picture of another',
    'signed_out ok bad_picture bad_picture bad_picture bad_picture',
    ({ other, id }) => ({
      params: { id: id() },
      body: aQuestion({ pictures: [other.id], device: id() }),
    }),
  ],
  ['listConsultations', '', signedIn, () => ({})],
  [
    'putPicture',
    '',
    signedIn,
    ({ id, photo }) => ({ params: { id: id() }, body: { data: photo } }),
  ],
  [
    'putPicture',
    'under the id of another',
    'signed_out ok conflict conflict conflict conflict',
    ({ picture, photo }) => ({ params: { id: picture.id }, body: { data: photo } }),
  ],
  [
    'getPicture',
    'by the link that whoever may read it was given',
    everybody,
    ({ picture: { id, ...link } }) => ({ params: { id }, query: link }),
  ],
  [
    'getPicture',
    'by the link of another picture',
    nobody,
    ({ picture: { until, sign }, other }) => ({ params: other, query: { until, sign } }),
  ],
  [
    'getPicture',
    'by a link that says longer',
    nobody,
    ({ picture: { id, until, sign } }) => ({
      params: { id },
      query: { until: String(Number(until) + 600_000), sign },
    }),
  ],
  ['countHelped', '', everybody, ({ id }) => ({ params: { ...entry, key: id() } })],
  ['listCases', '', anyUnit, () => ({})],
  ['getCase', '', whoAnswers, open],
  [
    'actOnCase',
    '',
    whoAnswers,
    ({ open, id }) => ({ params: { id: open }, body: { do: 'claim', key: id() } }),
  ],
  ['exportWorkOrder', '', whoAnswers, open],
  ['exportWorkOrder', 'again', whoAnswers, ({ handedOver }) => ({ params: { id: handedOver } })],
  [
    'importWorkOrder',
    '',
    whoAnswers,
    ({ handedOver }) => ({ params: { id: handedOver }, body: { number: 'SH-2026-0001' } }),
  ],
  ['listKnowledgeEntries', '', anyUnit, () => ({})],
  [
    'saveKnowledgeEntry',
    '',
    anyUnit,
    ({ id }) => ({ params: { id: `FQ${parseInt(id().slice(-9), 16)}` }, body: anEntryForm() }),
  ],
  [
    'publishKnowledgeEntry',
    '',
    supervisors,
    () => ({ params: { id: 'FQ002' }, body: { version: 1 } }),
  ],
  ['withdrawKnowledgeEntry', '', supervisors, () => ({ params: entry })],
]
