import { makeVault } from '../../server/infra/crypto/vault'

export const testVault = makeVault(Buffer.alloc(32, 7))
