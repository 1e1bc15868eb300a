import { uuidV7 } from '@/contract/shared/uuid.rules'
import { keepStored, readStored } from './storage'

/** A random id of this phone, created once. The server rate-limits by it; it identifies nobody. */
export function deviceId(): string {
  const id = readStored<string>('device') ?? uuidV7(Date.now())
  keepStored('device', id)
  return id
}
