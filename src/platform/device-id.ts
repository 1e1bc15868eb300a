import { uuidV7 } from '@/contract/shared/uuid.rules'
import { keepStored, readStored } from './storage'

/** Made once: what one phone may ask is limited too. Says nothing of whose it is. */
export function deviceId(): string {
  const id = readStored<string>('device') ?? uuidV7(Date.now())
  keepStored('device', id)
  return id
}
