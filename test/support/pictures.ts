import sharp from 'sharp'

interface PhotoOptions {
  width?: number
  height?: number
  /** EXIF orientation: 6 is a quarter turn. */
  orientation?: number
}

/** A red left half and a blue right half, taken at a place that EXIF names. */
export async function photo({ width = 80, height = 40, orientation = 1 }: PhotoOptions = {}) {
  const half = { width: width / 2, height, channels: 3, background: '#00f' } as const
  const blue = await sharp({ create: half }).png().toBuffer()
  const image = sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: blue, left: width / 2, top: 0 }])
    .withExif({
      IFD0: { Make: 'Telephone', ImageDescription: '家门口' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 48/1' },
    })
    .withMetadata({ orientation })
  return {
    jpeg: () => image.clone().jpeg().toBuffer(),
    png: () => image.clone().png().toBuffer(),
    webp: () => image.clone().webp().toBuffer(),
    gif: () => image.clone().gif().toBuffer(),
    tiff: () => image.clone().tiff().toBuffer(),
  }
}

export const jpegPhoto = async (options?: PhotoOptions) => (await photo(options)).jpeg()
