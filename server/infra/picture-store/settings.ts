import path from 'node:path'
import { env } from '../../env'
import { folderStore } from './folder-store'
import { s3Store } from './s3-store'
import type { PictureStore } from './picture-store'

/** The picture store from the environment: S3 if configured, else a folder. */
export function pictureStoreOfSettings(): PictureStore {
  const { endpoint, bucket, region, accessKey, secretKey } = env.s3
  if (!endpoint) return folderStore(path.resolve(env.picturesFolder))
  if (!accessKey || !secretKey)
    throw new Error('S3_ENDPOINT requires S3_ACCESS_KEY and S3_SECRET_KEY.')
  return s3Store({ endpoint, bucket, region, accessKey, secretKey })
}
