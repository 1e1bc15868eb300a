import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id } from '../people/identity.schema'
import { line } from '../shared/typed-text.schema'
import { documentBounds } from './documents.settings'

/** A picture with a link that expires after some minutes. */
export type Picture = Static<typeof Picture>
export const Picture = t.Object({
  id: Id,
  /** A signed path on the server. */
  link: t.String(),
  width: t.Integer(),
  height: t.Integer(),
})

/** An upload: JPEG, PNG or WebP of up to 1.5 MB, in base64. */
export const PictureForm = t.Object({
  data: t.String({ pattern: '^[A-Za-z0-9+/]+={0,2}$', minLength: 16, maxLength: 2_100_000 }),
})

/** A PDF as it is stored: the pictures of its pages, in order. */
export type Document = Static<typeof Document>
export const Document = t.Object({
  id: Id,
  /** The name of its file. */
  name: t.String(),
  pages: t.Array(Picture, { maxItems: documentBounds.maxPages }),
})

/** An upload: a PDF of up to 3 MB, in base64 with padding. That it is base64 is found where it is decoded. */
export const DocumentForm = t.Object({
  name: line(documentBounds.maxNameLength),
  data: t.String({ minLength: 16, maxLength: 4_200_000 }),
})

/** The signature and the expiry of a picture's link. */
export const PictureLink = t.Object({
  until: t.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  sign: t.String({ pattern: '^[0-9a-f]{32}$' }),
})
