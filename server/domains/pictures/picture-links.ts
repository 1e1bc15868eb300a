import { timingSafeEqual } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import type { Vault } from '../../infra/crypto/vault'

const minute = 60_000
const minutes = 10

const signOf = (vault: Vault, id: string, until: number) =>
  vault.mac('picture', `${id} ${until}`).subarray(0, 16)

/**
 * A link to a picture, for whoever may read what it belongs to. It holds for ten minutes, rounded up to
 * whole ones: read again within the same minute it is the same link, and the phone has kept the picture.
 */
export function linkTo(vault: Vault, id: string, now: Dayjs) {
  const until = (Math.ceil(now.valueOf() / minute) + minutes) * minute
  return `/api/pictures/${id}?until=${until}&sign=${signOf(vault, id, until).toString('hex')}`
}

/** Whether it was given out here, for this picture, and still holds. */
export function isLink(
  vault: Vault,
  id: string,
  { until, sign }: { until: number; sign: string },
  now: Dayjs,
) {
  const known = timingSafeEqual(Buffer.from(sign, 'hex'), signOf(vault, id, until))
  return known && now.valueOf() < until
}
