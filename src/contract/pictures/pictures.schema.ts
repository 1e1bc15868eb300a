import type { Static } from '@sinclair/typebox'
import { t } from '../shared/schema'
import { Id } from '../people/identity.schema'

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

/** The signature and the expiry of a picture's link. */
export const PictureLink = t.Object({
  until: t.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  sign: t.String({ pattern: '^[0-9a-f]{32}$' }),
})
