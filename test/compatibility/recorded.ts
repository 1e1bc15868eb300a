import type { Method } from '@/platform/http'
import requests from './recorded/2026-11/requests.json'
import type { Shape } from './shape'

/** Whom a server is asked by, and what there is to ask about: see worlds.ts. */
export type WorldName =
  'published' | 'trainings' | 'desk' | 'ratings' | 'ratings-later' | 'visits' | 'wechat'

export type By = 'visitor' | 'citizen' | 'other' | 'organiser' | 'elsewhere' | 'supervisor'

/** As a phone sent it, with placeholders such as `{{training}}` for what each server has anew. */
export interface RecordedRequest {
  by: By
  method: Method
  url: string
  data?: unknown
  status: number
  /** Of bytes, their media type. */
  reply: Shape
  /** What later requests take from the reply: by placeholder, the keys that lead to it. */
  keep?: Record<string, string>
}

/** Requests that follow one another in a world of their own. */
export interface Scenario {
  world: WorldName
  title: string
  requests: RecordedRequest[]
}

/**
 * What phones of November 2026 send, and what they are answered. The recordings never change, because
 * phones with old versions remain in use.
 */
export const scenarios = requests as unknown as Scenario[]

/** With what the placeholders stand for. One that nothing stands for is a mistake of the test. */
export const fill = <T>(recorded: T, known: Map<string, string>): T =>
  JSON.parse(
    JSON.stringify(recorded).replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
      const value = known.get(name)
      if (value === undefined) throw new Error(`nothing stands for {{${name}}}`)
      return JSON.stringify(value).slice(1, -1)
    }),
  ) as T
