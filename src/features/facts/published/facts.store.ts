import { create } from 'zustand'
import { announceCalendars } from '@/contract/facts/calendars.rules'
import { announceSettings } from '@/contract/facts/public-settings.rules'
import type { English, EnglishName } from '@/contract/facts/english.schema'
import type { Manifest, PublishedName } from '@/contract/facts/published.schema'
import { clockAt } from '@/contract/facts/working-days.rules'
import { isKeyOf } from '@/contract/shared/own.rules'
import { serverNow } from '@/platform/server-clock'
import { failed, idle, loading, ready, type Remote, type Settled } from '@/shared/lib/remote'
import * as api from './facts.api'
import { factsOn, missingEnglish, missingFiles, withEnglishNames, type Facts } from './facts.model'
import { readSavedFacts, saveEnglish, saveEveryday, saveFacts, saveLaws } from './facts.storage'

interface FactsStore {
  /** In the versions of the day. */
  facts: Remote<Facts>
  /** The server could not be reached; stored facts are shown. */
  offline: boolean
  /** Of the translation. `none`: it was never asked for. `failed`: a part of it could not be fetched. */
  english: 'none' | 'loading' | 'ready' | 'failed'
  /** Shows stored facts immediately, then checks for a newer version. */
  load: () => Promise<void>
  /** English was chosen: the translation is fetched, kept, and from then on kept in step. */
  wantEnglish: () => Promise<void>
  /** The search is used: everyday words are fetched, kept, and from then on kept in step. */
  wantEveryday: () => Promise<void>
}

let manifest: Manifest | undefined
/** The files of the translation that is shown. */
let englishFiles: Partial<Record<EnglishName, string>> = {}
/** The file of the laws that are shown. */
let lawsFile: string | undefined
/** The file of the everyday words that are searched. */
let everydayFile: string | undefined
/** Whether somebody searches, so that everyday words are worth their bytes. */
let wantsEveryday = false
let pendingRefresh: Promise<void> | undefined
/** What is shown, in the versions that were published, and the day it is shown for. */
let source: { facts: Facts; day: string } | undefined

const today = () => clockAt(serverNow()).day

/** All published facts, stored on the phone and refreshed at each start and when the network returns. */
export const useFacts = create<FactsStore>()((set, get) => {
  async function refresh() {
    const answer = await fetchManifest()
    const isRead = get().english !== 'none'
    const before = shown()
    const settled = answer.kind === 'ready' ? await fetchChanged(answer.value, before) : answer
    if (answer.kind === 'failed' || settled.kind === 'failed') {
      set(before ? { offline: true } : { facts: settled }) // stored facts stay visible
      if (isRead) set({ english: stateOfEnglish(before) })
      return
    }
    // Who reads Chinese does not wait for the translation, and who reads English does not see it come and go.
    if (!isRead) show(settled.value)
    const english = await fetchEnglish(answer.value, before?.english, isRead)
    show(withEnglish(settled.value, english))
    set({ offline: false, ...(isRead && { english: stateOfEnglish(shown()) }) })
    const later = await fetchLater(answer.value)
    const facts = shown()
    if (facts && Object.keys(later).length > 0) show({ ...facts, ...later })
  }

  return {
    facts: idle,
    offline: false,
    english: 'none',

    load() {
      const known = shown() ?? readStart()
      if (known) show(known)
      else set({ facts: loading })
      if (get().english === 'failed') set({ english: 'loading' })
      pendingRefresh ??= refresh().finally(() => (pendingRefresh = undefined))
      return pendingRefresh
    },

    async wantEnglish() {
      const { english, load } = get()
      if (english === 'loading' || english === 'ready') return
      set({ english: 'loading' })
      await pendingRefresh // which may not have asked for it
      if (get().english === 'loading') set({ english: stateOfEnglish(shown()) })
      if (get().english === 'ready') return
      set({ english: 'loading' })
      await load()
    },

    async wantEveryday() {
      wantsEveryday = true
      await pendingRefresh // which may not have asked for them
      if (!shown()?.everyday) await get().load()
    },
  }
})

function shown() {
  const { facts } = useFacts.getState()
  return facts.kind === 'ready' ? (source?.facts ?? facts.value) : undefined
}

/** Keeps the identity of what is shown already, so that nothing is redrawn. */
function show(facts: Facts) {
  const day = today()
  if (shown() === facts && source?.day === day) return
  source = { facts, day }
  useFacts.setState({ facts: ready(withEnglishNames(factsOn(day, facts))) })
}

/** The facts of an earlier start. */
function readStart() {
  const saved = readSavedFacts()
  manifest = saved?.manifest
  announce(manifest)
  englishFiles = saved ? englishFilesOf(saved.manifest, saved.facts.english) : {}
  lawsFile = saved?.lawsFile
  everydayFile = saved?.everydayFile
  return saved?.facts
}

/** The calendars and settings that a manifest carries hold from its arrival on. */
function announce({ calendars = [], settings = [] }: Partial<Manifest> = {}) {
  announceCalendars(calendars)
  announceSettings(settings)
}

async function fetchManifest() {
  const answer = await api.getManifest()
  if (answer.kind === 'ready') announce(answer.value)
  return answer
}

/**
 * What the first screen does not wait for. Without what is known already or cannot be fetched: then the next refresh
 * asks again.
 */
async function fetchLater(next: Manifest): Promise<Pick<Facts, 'laws' | 'everyday'>> {
  const [laws, everyday] = await Promise.all([fetchLaws(next), fetchEveryday(next)])
  return { ...(laws && { laws }), ...(everyday && { everyday }) }
}

async function fetchLaws({ laws }: Manifest) {
  if (!laws || lawsFile === laws.file) return undefined
  const answer = await api.getLaws(laws.file)
  if (answer.kind === 'failed') return undefined
  lawsFile = laws.file
  saveLaws({ file: laws.file, data: answer.value })
  return answer.value
}

/** For who searches, or has them from an earlier search. */
async function fetchEveryday({ later }: Manifest) {
  const file = later?.everyday.file
  if (!file || everydayFile === file || !(wantsEveryday || everydayFile)) return undefined
  const answer = await api.getEveryday(file)
  if (answer.kind === 'failed') return undefined
  everydayFile = file
  saveEveryday({ file, data: answer.value })
  return answer.value
}

/** Complete as the manifest lists it; a publication may have none. */
const stateOfEnglish = (facts: Facts | undefined) =>
  facts && manifest && Object.keys(facts.english ?? {}).length === namesOfEnglish(manifest).length
    ? 'ready'
    : 'failed'

const namesOfEnglish = ({ english }: Manifest) => Object.keys(english ?? {}) as EnglishName[]

/** Fetches the changed files and reuses the others. Fails as a whole if one fails. Without a translation. */
async function fetchChanged(next: Manifest, before: Facts | undefined): Promise<Settled<Facts>> {
  const changed = missingFiles(next, before ? filesOf(manifest?.files) : {})
  if (before?.version === next.version) return ready(before) // keeps the identity, so that nothing is redrawn
  const answers = await Promise.all(
    changed.map((name) => api.getPublished(name, next.files[name].file)),
  )
  const { english: _, ...chinese } = before ?? {}
  const facts: Record<string, unknown> = { ...chinese, version: next.version, date: next.date }
  for (const [index, answer] of answers.entries()) {
    if (answer.kind === 'failed') return failed(answer.failure)
    facts[changed[index]!] = answer.value
  }
  const complete = facts as unknown as Facts
  manifest = next
  saveFacts(next, complete, changed)
  return ready(complete)
}

/**
 * The translation, for who reads it or has it kept from before. Files that cannot be fetched are left out: then the
 * Chinese stands.
 */
async function fetchEnglish(next: Manifest, kept: Facts['english'], isRead: boolean) {
  if (!isRead && !kept) return undefined
  const changed = missingEnglish(next, englishFiles)
  const names = namesOfEnglish(next)
  if (changed.length === 0 && names.length === Object.keys(kept ?? {}).length) return kept
  const texts: Record<string, English[EnglishName]> = {}
  for (const name of names) if (!changed.includes(name)) texts[name] = kept![name]!
  await Promise.all(
    changed.map(async (name) => {
      const answer = await api.getEnglish(name, next.english![name].file)
      if (answer.kind === 'ready') texts[name] = answer.value
    }),
  )
  const english: Partial<English> = texts
  englishFiles = englishFilesOf(next, english)
  saveEnglish(next, english, changed)
  return isSame(english, kept) ? kept : english
}

/** Whether each file is the one that was there, so that nothing is redrawn. */
const isSame = (english: Partial<English>, before: Partial<English> = {}) =>
  (Object.keys({ ...english, ...before }) as EnglishName[]).every(
    (name) => english[name] === before[name],
  )

const withEnglish = (facts: Facts, english: Facts['english']): Facts => {
  if (facts.english === english) return facts
  const { english: _, ...chinese } = facts
  return english && Object.keys(english).length > 0 ? { ...chinese, english } : chinese
}

const englishFilesOf = ({ english: files }: Manifest, english: Partial<English> = {}) =>
  Object.fromEntries(Object.entries(filesOf(files)).filter(([name]) => isKeyOf(english, name)))

const filesOf = <N extends PublishedName | EnglishName>(
  files: Record<N, { file: string }> | undefined,
) =>
  Object.fromEntries(
    Object.entries<{ file: string }>(files ?? {}).map(([name, { file }]) => [name, file]),
  ) as Partial<Record<N, string>>
