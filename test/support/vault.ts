import { makeVault } from '../../server/infra/crypto/vault'

/** The MASTER_KEY of servers and commands that tests run as processes. */
export const testKey = 'X7mlFnfiSbR5zuQ31+F7gaVESLQdAhze1jSnYYtzofo='

export const testVault = makeVault(Buffer.from(testKey, 'base64'))
