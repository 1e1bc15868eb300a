import { timingSafeEqual } from 'node:crypto'
import type { Dayjs } from 'dayjs'
import type { Picture } from '@/contract/pictures/pictures.schema'
import type { EpochMs } from '@/contract/shared/time.types'
import type { Deps } from '../../deps'
import type { Vault } from '../../infra/crypto/vault'

const msPerMinute = 60_000
const validMinutes = 10

const signatureOf = (vault: Vault, id: string, until: EpochMs) =>
  vault.mac('picture', `${id} ${until}`).subarray(0, 16)

/**
 * A signed link to a picture, for those who may read the record that it belongs to. The expiry is rounded up to
 * full minutes: within one minute the link stays the same, so the phone's cache serves the picture.
 */
export function linkTo(vault: Vault, id: string, now: Dayjs) {
  const until = (Math.ceil(now.valueOf() / msPerMinute) + validMinutes) * msPerMinute
  return `/api/pictures/${id}?until=${until}&sign=${signatureOf(vault, id, until).toString('hex')}`
}

/** Whether this server signed the link for this picture and it has not expired. */
export function isValidLink(
  vault: Vault,
  id: string,
  { until, sign }: { until: EpochMs; sign: string },
  now: Dayjs,
) {
  const isSigned = timingSafeEqual(Buffer.from(sign, 'hex'), signatureOf(vault, id, until))
  return isSigned && now.valueOf() < until
}

/** A picture with its link. */
export const pictureView = (
  { id, width, height }: Omit<Picture, 'link'>,
  { vault, now }: Pick<Deps, 'vault' | 'now'>,
): Picture => ({ id, link: linkTo(vault, id, now()), width, height })
