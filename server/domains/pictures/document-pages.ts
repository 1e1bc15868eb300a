import type { Document, Picture } from '@/contract/pictures/pictures.schema'
import type { Vault } from '../../infra/crypto/vault'
import type { Deps } from '../../deps'
import { pictureView } from './picture-links'

/** Columns of pictures that are pages of a document; null for other pictures. */
export interface PageColumns {
  documentId: string | null
  /** Starts at 1. */
  page: number | null
  /** Sealed; at the first page only. */
  documentName: Buffer | null
}

export const isPage = <T extends PageColumns>(
  row: T,
): row is T & { documentId: string; page: number } => row.documentId !== null

/** The name of a document is sealed for the row of its first page. */
const placeOf = (pageId: string) => ({ table: 'pictures', column: 'document_name', row: pageId })

export const sealName = (vault: Vault, pageId: string, name: string) =>
  vault.seal(name, placeOf(pageId))

export const openName = (vault: Vault, pageId: string, sealed: Buffer) =>
  vault.open(sealed, placeOf(pageId))

type PageRow = Omit<Picture, 'link'> & PageColumns & { documentId: string }

/** A document, from all its pages in order. */
export function documentView(pages: PageRow[], deps: Pick<Deps, 'vault' | 'now'>): Document {
  const [first] = pages
  const { id, documentId, documentName } = first!
  return {
    id: documentId,
    name: documentName ? openName(deps.vault, id, documentName) : '',
    pages: pages.map((page) => pictureView(page, deps)),
  }
}
