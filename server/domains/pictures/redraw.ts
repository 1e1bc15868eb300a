import sharp from 'sharp'

// What comes from outside is read by as little as possible, and none of it is remembered.
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})

/** Pixels of a file, however few bytes say that it has them. */
const mostPixels = 40_000_000
/** The longer side of what is kept. */
const side = 1600
const white = '#fff'

const startsWith = (bytes: Buffer, text: string, at = 0) =>
  bytes.toString('latin1', at, at + text.length) === text

const isPicture = (bytes: Buffer) =>
  startsWith(bytes, '\xff\xd8\xff') || // JPEG
  startsWith(bytes, '\x89PNG\r\n\x1a\n') ||
  (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8))

export interface Drawn {
  bytes: Buffer
  width: number
  height: number
}

/**
 * The picture drawn anew, upright, as a JPEG: of the file nothing is left, so neither where it was taken
 * nor anything hidden in it. Undefined for what is no JPEG, PNG or WebP, or cannot be read to its end.
 */
export async function redraw(sent: Buffer): Promise<Drawn | undefined> {
  if (!isPicture(sent)) return undefined
  try {
    const { data, info } = await sharp(sent, { failOn: 'error', limitInputPixels: mostPixels })
      .timeout({ seconds: 15 })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: white })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
