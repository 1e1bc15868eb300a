import type { Transport } from './http'

/** In a browser: see early-answers.h5.ts. In WeChat the code is on the phone before the first request. */
export const withEarlyAnswers = (transport: Transport): Transport => transport
