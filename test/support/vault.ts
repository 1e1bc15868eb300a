import { makeVault } from '../../server/crypto/vault'

export const testVault = makeVault(Buffer.alloc(32, 7))
