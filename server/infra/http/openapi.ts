import { KindGuard, type TSchema } from '@sinclair/typebox'
import type { FastifyInstance } from 'fastify'
import swagger from '@fastify/swagger'
import * as consultations from '@/contract/consultations/consultations.schema'
import * as courses from '@/contract/facts/courses.schema'
import * as cases from '@/contract/consultations/case.schema'
import * as identity from '@/contract/people/identity.schema'
import * as knowledge from '@/contract/facts/knowledge.schema'
import * as members from '@/contract/people/members.schema'
import * as learning from '@/contract/trainings/learning.schema'
import * as outlets from '@/contract/facts/outlets.schema'
import * as places from '@/contract/facts/places.schema'
import * as pictures from '@/contract/pictures/pictures.schema'
import * as published from '@/contract/facts/published.schema'
import * as services from '@/contract/facts/services.schema'
import * as sources from '@/contract/facts/sources.schema'
import * as staff from '@/contract/trainings/staff.schema'
import * as trainings from '@/contract/trainings/trainings.schema'
import * as failures from './failure.schema'

const facts = { ...places, ...sources, ...outlets, ...services, ...knowledge, ...courses }
const contract = {
  ...facts,
  ...identity,
  ...trainings,
  ...learning,
  ...staff,
  ...members,
  ...consultations,
  ...cases,
  ...pictures,
}

/** The contract's schemas by name, so that the document defines each once and refers to it. */
const namedSchemas = Object.entries<unknown>({ ...contract, ...published, ...failures }).filter(
  (entry): entry is [string, TSchema] => KindGuard.IsSchema(entry[1]),
)

/** Collects the routes that are registered after it, for openApi(). */
export function describeRoutes(app: FastifyInstance) {
  void app.register(swagger, {
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '上海知识产权公共服务',
        description: 'What the mini-program asks of its server. Made from the contract.',
        version: '1',
      },
      components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } } },
    },
  })
}

export interface OpenApi {
  openapi: string
  info: { title: string; description: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, Schema> }
}

export interface Operation {
  operationId?: string
  /** Empty: anyone may call it without a sign-in. */
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}

export type Schema = { [key: string]: unknown }

/** The document of /openapi.json. */
export function openApi(app: FastifyInstance): OpenApi {
  const document = toJsonSchema2020(JSON.parse(JSON.stringify(app.swagger()))) as OpenApi
  const shapes = namedSchemas
    .map(
      ([name, schema]) =>
        [name, toJsonSchema2020(JSON.parse(JSON.stringify(schema))) as Schema] as const,
    )
    .filter(([, schema]) => !isTrivial(schema))
  const names = new Map(shapes.map(([name, schema]) => [JSON.stringify(schema), name]))
  const schemas = Object.fromEntries(
    shapes.map(([name, schema]) => [name, replaceWithin(schema, names) as Schema]),
  )
  const { securitySchemes } = document.components
  return {
    ...(replaceWithin(document, names) as OpenApi),
    components: { schemas, securitySchemes },
  }
}

/** Strings with a pattern are as short as a reference to them. */
const isTrivial = ({ type, properties }: Schema) => type === 'string' && !properties

/** Converts tuples and records of TypeBox (draft 7) to JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
function toJsonSchema2020(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema2020)
  if (typeof value !== 'object' || value === null) return value
  const { items, additionalItems, patternProperties, ...rest } = value as Schema
  const parts = Object.entries(rest).map(([key, part]) => [key, toJsonSchema2020(part)])
  if (Array.isArray(items))
    parts.push(['prefixItems', items.map(toJsonSchema2020)], ['items', additionalItems ?? false])
  else if (items !== undefined) parts.push(['items', toJsonSchema2020(items)])
  // A record has one pattern for its keys, and one schema for all values.
  if (patternProperties)
    parts.push(['additionalProperties', toJsonSchema2020(Object.values(patternProperties)[0])])
  return Object.fromEntries(parts)
}

/** Replaces inlined named schemas by references. */
function replaceByRef(value: unknown, names: Map<string, string>): unknown {
  const name = names.get(JSON.stringify(value))
  return name ? { $ref: `#/components/schemas/${name}` } : replaceWithin(value, names)
}

function replaceWithin(value: unknown, names: Map<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => replaceByRef(part, names))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replaceByRef(part, names)]),
  )
}
