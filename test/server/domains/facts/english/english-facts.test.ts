import { TypeCompiler } from '@sinclair/typebox/compiler'
import type { TSchema } from '@sinclair/typebox'
import { english as schemas, type English } from '@/contract/facts/english.schema'
import { Manifest } from '@/contract/facts/published.schema'
import { importFacts } from '../../../../../server/domains/facts/import-facts'
import type { InvalidFacts } from '../../../../../server/domains/facts/fact-problems'
import { describeProblem } from '../../../../../server/domains/facts/fact-problems'
import { anEntryForm, entryRequests } from '../../../../support/entries'
import { factsFolder } from '../../../../support/facts-folder'
import { startReferenceServer, type ReferenceServer } from '../../../../support/reference-server'

type Json = Record<string, Record<string, unknown>>

let server: ReferenceServer
let folder: Awaited<ReturnType<typeof factsFolder>>

beforeAll(async () => {
  folder = await factsFolder()
})
afterAll(() => folder.remove())
beforeEach(async () => {
  await folder.restore()
  server = await startReferenceServer()
})
afterEach(() => server.close())

const importFolder = () => importFacts(server.db, folder.folder, server.now().toISOString())

async function currentManifest(): Promise<Manifest> {
  server.setNow(server.now().add(3, 'second').toISOString()) // publication takes a moment
  const answer = await server.app.inject('/api/published/manifest.json')
  return 'cache-status' in answer.headers ? currentManifest() : answer.json()
}

async function english(): Promise<English> {
  const files = Object.entries((await currentManifest()).english!)
  const contents = files.map(async ([name, { file }]) => {
    const answer = await server.app.inject(`/api/published/${file}`)
    return [name, answer.json<unknown>()]
  })
  return Object.fromEntries((await Promise.all(contents)) as [string, unknown][]) as English
}

const edit = (file: string, change: (json: Json) => void) =>
  folder.change(file, (json) => change(json as Json))

describe('the English of the facts', () => {
  test('is published as files of its own, which the list of the Chinese files does not name', async () => {
    const manifest = await currentManifest()
    expect([...TypeCompiler.Compile(Manifest).Errors(manifest)]).toEqual([])
    expect(JSON.stringify(manifest.files)).not.toContain('en')
    const texts = await english()
    for (const [name, schema] of Object.entries<TSchema>(schemas))
      expect([...TypeCompiler.Compile(schema).Errors(texts[name as keyof English])]).toEqual([])
    expect(texts.answers.texts.FQ002).toEqual({
      question: 'How long does a patent last?',
      answer:
        'Twenty years for inventions, ten for utility models, fifteen for designs, all from the filing date.',
      legalBasis: ['Patent Law (amended 2020, in force 2021-06-01), Article 42'],
    })
    expect(texts.fees.texts.annuity_des_11).toMatch(/design/)
    expect(texts.words['专利检索入门与检索策略']).toMatch(/^Introduction to patent search/)
  })

  test('leaves out what the Chinese leaves out, and splits who qualifies from the rest', async () => {
    const { outlets, services } = await english()
    expect(outlets.texts.OL005!.address).toBe('Caobao Road, Xuhui District')
    expect(services.texts.SV004).not.toHaveProperty('promised')
    expect(services.texts.SV004!.conditions).toHaveLength(3)
    expect(services.texts.SV004!.note).toBe('One registration is valid for the calendar year.')
    expect(services.texts.SV077!.conditions!.slice(0, 2)).toEqual([
      'Lawfully established abroad',
      'In actual practice for at least 5 years with no record of violations',
    ])
  })

  test('is not there where a folder has none', async () => {
    for (const name of ['outlets', 'services', 'faq', 'courses', 'fees', 'words'])
      await folder.removeFile(`en/${name}.json`)
    await importFolder()
    expect(await currentManifest()).not.toHaveProperty('english')
  })
})

describe('a mistake in the English, or in what people ask', () => {
  const mistakes: [string, string, (json: Json) => void][] = [
    [
      'en/services.json SV001 /materials: has 3 texts, and the Chinese record 4',
      'en/services.json',
      ({ SV001 }) => void (SV001!.materials as string[]).pop(),
    ],
    [
      'en/faq.json FQ999: there is no answer FQ999',
      'en/faq.json',
      (json) => (json.FQ999 = json.FQ001!),
    ],
    [
      'en/outlets.json OL002 /address: the Chinese record has no such text',
      'en/outlets.json',
      ({ OL002 }) => (OL002!.address = '1 Some Road'),
    ],
    [
      'everyday.json FQ999: there is no record FQ999',
      'everyday.json',
      ({ asked: questions }) =>
        (questions as unknown as { id: string; text: string }[]).push({ id: 'FQ999', text: '?' }),
    ],
    [
      'en/faq.json FQ001 /qestion: Unexpected property',
      'en/faq.json',
      ({ FQ001 }) => (FQ001!.qestion = 'What?'),
    ],
  ]
  test.each(mistakes)('%s', async (problem, file, change) => {
    await edit(file, change)
    await edit('courses.json', ({ courses }) => {
      ;(courses as unknown as { title: string }[])[0]!.title = '另一个名称'
    })
    const { version } = await currentManifest()
    const error = await importFolder().catch((thrown: unknown) => thrown)
    expect((error as InvalidFacts).problems.map(describeProblem)).toEqual([problem])
    expect((await currentManifest()).version).toBe(version) // of this import nothing is taken
  })
})

describe('English of a Chinese text that was edited', () => {
  const editChinese = (answer: string) =>
    folder.record('faq.json', 'faq', 'FQ002', (record) => (record.answer = answer))

  test('is out of date until it is edited too', async () => {
    await editChinese('发明二十年，其他十五年。')
    await importFolder()
    const after = (await english()).answers
    expect([after.outdated, after.texts.FQ002]).toEqual([['FQ002'], undefined])
    await importFolder() // the same again: it stays out of date
    expect((await english()).answers.outdated).toEqual(['FQ002'])

    await edit('en/faq.json', ({ FQ002 }) => (FQ002!.answer = 'Twenty years, others fifteen.'))
    await importFolder()
    const edited = (await english()).answers
    expect([edited.outdated, edited.texts.FQ002!.answer]).toEqual([
      [],
      'Twenty years, others fifteen.',
    ])
  })

  test('is up to date again when the Chinese edit is taken back', async () => {
    await editChinese('改错了。')
    await importFolder()
    await folder.restore()
    await importFolder()
    expect((await english()).answers.texts.FQ002).toBeDefined()
  })

  test('stays up to date when only the day of the check has changed', async () => {
    await folder.record('faq.json', 'faq', 'FQ002', (record) => (record.seen = '2026-11-30'))
    await importFolder()
    expect((await english()).answers.outdated).toEqual([])
  })

  test('is out of date when staff edit the answer at the desk', async () => {
    const agent = await server.person({ name: '李敏', as: [['hotline_agent', 'OL002']] })
    const supervisor = await server.person({ name: '赵云', as: [['supervisor', 'city']] })
    const desk = entryRequests(server)
    await desk.save(agent, 'FQ002', anEntryForm({ from: 1, answer: '以新的规定为准。' }))
    expect((await english()).answers.outdated).toEqual([]) // a draft changes nothing
    await desk.publish(supervisor, 'FQ002')
    expect((await english()).answers.outdated).toEqual(['FQ002'])
  })
})
