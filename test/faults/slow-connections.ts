import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** Headers may take 10 s and an ordinary body 15 s (server/infra/deadlines.ts); the rest is for a busy machine. */
const longestMs = 22_000
const head = 'PUT /api/topics/votes HTTP/1.1\r\nHost: a\r\n'
const headOfBody = `${head}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n`

/** Opens connections that send a byte a second, half of them within the headers, and waits for their end. */
export async function holdSlowConnections(url: string, count: number) {
  const { port } = new URL(url)
  const startedAt = performance.now()
  const ends: number[] = []
  const sockets = Array.from({ length: count }, (_, nth): Socket => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    socket.on('close', () => ends.push(performance.now() - startedAt))
    socket.resume().write(nth % 2 ? headOfBody : head)
    return socket
  })
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('a')
  }, 1000)
  while (ends.length < count && performance.now() - startedAt < longestMs) await pause(100)
  clearInterval(drip)
  const left = count - ends.length
  for (const socket of sockets) socket.destroy()
  if (left > 0) throw new Error(`${left} of ${count} slow connections live after ${longestMs} ms.`)
  return `all ended within ${(Math.max(...ends) / 1000).toFixed(1)} s`
}
