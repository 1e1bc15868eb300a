import { Type as t, type Static } from '@sinclair/typebox'
import { Id } from '../people/identity.schema'

/** A picture, and a link to it that holds for some minutes. */
export type Picture = Static<typeof Picture>
export const Picture = t.Object({
  id: Id,
  /** A path on the server, signed. */
  link: t.String(),
  width: t.Integer(),
  height: t.Integer(),
})

/** A picture as the phone sends it: at most 1.5 MB, JPEG, PNG or WebP, in base64. */
export const PictureForm = t.Object({
  data: t.String({ pattern: '^[A-Za-z0-9+/]+={0,2}$', minLength: 16, maxLength: 2_100_000 }),
})

/** A link to a picture: who signed it says until when. */
export const PictureLink = t.Object({
  until: t.Integer({ minimum: 0 }),
  sign: t.String({ pattern: '^[0-9a-f]{32}$' }),
})
