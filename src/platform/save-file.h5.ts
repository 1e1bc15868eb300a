import { own } from '@/contract/shared/own.rules'
import type { Handover } from './save-file'

/** Downloads the file. */
export async function saveFile(name: string, text: string): Promise<Handover> {
  const url = URL.createObjectURL(new Blob([text], { type: typeOf(name) }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000) // the browser may still be reading the URL
  return 'saved'
}

/** Downloads belong to the browser's user. */
export function forgetFiles() {}

const types: Record<string, string> = { csv: 'text/csv', html: 'text/html' }

const typeOf = (name: string) =>
  `${own(types, name.replace(/^.*[.]/, '')) ?? 'application/json'};charset=utf-8`
