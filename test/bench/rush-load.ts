import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export interface Request {
  port: number
  token: string
  training: string
}

/** Sends all requests at once from a separate process, each on an open connection. */
export async function load(requests: Request[]): Promise<{ p99: number; refused: number }> {
  const child = spawn(process.execPath, [path.join(__dirname, 'rush-load.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdin.end(JSON.stringify(requests))
  await once(child, 'close')
  return JSON.parse(output) as { p99: number; refused: number }
}
