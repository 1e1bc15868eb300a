import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Run by test/server/killed-run.test.ts in a separate jest, which bails at this failure.
test('fails', () => {
  const clusters = [path.join(process.env.TEST_POSTGRES!, 'data')]
  appendFileSync(process.env.TOLD!, JSON.stringify({ folder: tmpdir(), clusters }))
  throw new Error('on purpose')
})
