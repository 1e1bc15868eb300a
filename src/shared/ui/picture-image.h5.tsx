import { Image } from '@tarojs/components'
import type { PictureImageProps } from './picture-image'

/** Without words of its own, because the element around it, or its button, says what it is. */
export const PictureImage = (props: PictureImageProps) => (
  <Image {...props} nativeProps={{ alt: '' }} />
)
