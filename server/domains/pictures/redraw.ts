import sharp from 'sharp'

// Uploads are untrusted: allow only the loaders that are needed, and cache nothing.
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})

/** Guards against decompression bombs. */
const maxPixels = 40_000_000
/** Longer side of a stored picture, in pixels. */
const maxSide = 1600
const white = '#fff'

const startsWith = (bytes: Buffer, text: string, at = 0) =>
  bytes.toString('latin1', at, at + text.length) === text

const isPicture = (bytes: Buffer) =>
  startsWith(bytes, '\xff\xd8\xff') || // JPEG
  startsWith(bytes, '\x89PNG\r\n\x1a\n') ||
  (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8))

export interface RedrawnPicture {
  bytes: Buffer
  width: number
  height: number
}

/**
 * Re-encodes a picture as an upright JPEG. Nothing of the uploaded file remains, so location data and hidden
 * content are removed. Undefined unless it is a complete JPEG, PNG or WebP.
 */
export async function redraw(sent: Buffer): Promise<RedrawnPicture | undefined> {
  if (!isPicture(sent)) return undefined
  try {
    const { data, info } = await sharp(sent, { failOn: 'error', limitInputPixels: maxPixels })
      .timeout({ seconds: 15 })
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: white })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}
