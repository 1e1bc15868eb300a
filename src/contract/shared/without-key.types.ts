/** Actions without their idempotency key, which the sender adds. Distributes over unions. */
export type WithoutKey<A> = A extends unknown ? Omit<A, 'key'> : never
