import { encode } from 'uqr'
import { encodePng } from '@/shared/lib/png'

/** Width of the quiet zone that ISO/IEC 18004 requires, in modules. */
const quietZone = 4

/**
 * `text` as a QR code in a data URL, one pixel for each module. Scale it with `image-rendering: pixelated`,
 * which keeps the edges sharp.
 */
export const qrPicture = (text: string): string =>
  `data:image/png;base64,${encodePng(encode(text, { ecc: 'M', boostEcc: true, border: quietZone }).data)}`
