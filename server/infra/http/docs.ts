import { own } from '@/contract/shared/own.rules'
import type { OpenApi, Operation, Schema } from './openapi'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: unknown) =>
  String(text).replace(/[&<>"]/g, (character) => own(escapes, character)!)

/** The OpenAPI document as an HTML page, without scripts or external resources. */
export function docsPage({ info, paths, components }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'head')
      .map(([method, operation]) => operationHtml(method, path, operation)),
  )
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<section id="${escape(name)}"><h3>${escape(name)}</h3>${shapeHtml(schema)}</section>`,
  )
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><title>${escape(info.title)}</title><style>${style}</style></head><body><main>
<h1>${escape(info.title)}</h1><p>${escape(info.description)} <a href="openapi.json">openapi.json</a></p>
<h2>Calls</h2>${operations.join('')}<h2>Shapes</h2>${shapes.join('')}</main></body></html>`
}

function operationHtml(method: string, path: string, operation: Operation) {
  const { operationId, parameters = [], requestBody, responses } = operation
  const fields = parameters.map(({ name, schema }) => fieldHtml(name, schema, true)).join('')
  const body = Object.values(requestBody?.content ?? {}).map(({ schema }) => shapeHtml(schema))
  const answers = Object.entries(responses).map(([status, { content = {} }]) => {
    const types = Object.values(content).map(({ schema }) => typeHtml(schema))
    return `<tr><td>${escape(status === 'default' ? 'otherwise' : status)}</td><td>${types.join('')}</td></tr>`
  })
  return `<section><h3><code><b>${escape(method.toUpperCase())}</b> ${escape(path)}</code></h3>
<p>${escape(operationId ?? '')}</p>${fields && `<table>${fields}</table>`}${body.join('')}
<h4>Answers</h4><table>${answers.join('')}</table></section>`
}

function shapeHtml(schema: Schema): string {
  const properties = schema.properties as Record<string, Schema> | undefined
  if (!properties) return `<p>${typeHtml(schema)}</p>`
  const required = (schema.required ?? []) as string[]
  const rows = Object.entries(properties).map(([name, part]) =>
    fieldHtml(name, part, required.includes(name)),
  )
  return `<table>${rows.join('')}</table>`
}

const fieldHtml = (name: string, schema: Schema, required: boolean) =>
  `<tr><td><code>${escape(name)}${required ? '' : '?'}</code></td><td>${typeHtml(schema)}</td></tr>`

/** A type in one line, such as: list of Outlet, "a" | "b", string ^OL\d{3,}$ */
function typeHtml(schema: Schema): string {
  const { $ref, anyOf, items, prefixItems, additionalProperties, type, pattern } = schema
  if (typeof $ref === 'string') {
    const name = escape($ref.split('/').pop())
    return `<a href="#${name}">${name}</a>`
  }
  if ('const' in schema) return `<code>${escape(JSON.stringify(schema.const))}</code>`
  if (anyOf) return (anyOf as Schema[]).map(typeHtml).join(' | ')
  if (prefixItems) return `[${(prefixItems as Schema[]).map(typeHtml).join(', ')}]`
  if (items) return `list of ${typeHtml(items as Schema)}`
  if (additionalProperties) return `by name: ${typeHtml(additionalProperties as Schema)}`
  if (schema.properties) return shapeHtml(schema)
  return escape(type) + (pattern ? ` <code>${escape(pattern)}</code>` : '')
}

const style = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;margin:0}
main{max-width:52rem;margin:auto;padding:1rem}section{margin:0 0 2rem}td{padding:.2rem 1rem .2rem 0;
vertical-align:top}table{border-collapse:collapse}td:first-child{white-space:nowrap}
code{font-size:.9em}h3{margin:1rem 0 .2rem}h4{margin:.6rem 0 0}`
