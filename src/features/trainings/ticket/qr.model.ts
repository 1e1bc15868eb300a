import { encode } from 'uqr'
import { pngOf } from './png.model'

/** As wide as ISO/IEC 18004 wants it around a code, in modules. */
const quiet = 4

/**
 * `text` as a QR code, as an address that a picture takes. One pixel a module: whoever shows it larger
 * keeps its edges (image-rendering: pixelated).
 */
export const qrPicture = (text: string): string =>
  `data:image/png;base64,${pngOf(encode(text, { ecc: 'M', boostEcc: true, border: quiet }).data)}`
