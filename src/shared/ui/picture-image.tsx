import { Image } from '@tarojs/components'

export interface PictureImageProps {
  className: string
  src: string
  mode?: 'aspectFill'
}

/** WeChat's screen readers read the element around it, which says what the picture shows. */
export const PictureImage = (props: PictureImageProps) => <Image {...props} />
