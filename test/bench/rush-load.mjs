/**
 * Reads requests from stdin, opens a connection for each, and then sends all of them at once. Prints
 * the 99th percentile of the response time in ms, and the number of responses other than 200.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

const requests = JSON.parse(await text(process.stdin))
/** Connections opened at a time, because the backlog of a listening port is limited. */
const step = 100

const sockets = []
for (let from = 0; from < requests.length; from += step) {
  const some = requests.slice(from, from + step).map(({ port }) => connect(port, '127.0.0.1'))
  await Promise.all(some.map((socket) => once(socket, 'connect')))
  sockets.push(...some)
}

const messages = requests.map(({ token, training }) => {
  const key = randomUUID().replace(/^(.{14})4/, '$17')
  const body = JSON.stringify({ way: 'onsite', key })
  const head = [
    `POST /api/trainings/${training}/enrollment HTTP/1.1`,
    'Host: a',
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
})

const begun = performance.now()
const told = await Promise.all(
  sockets.map(async (socket, i) => {
    socket.write(messages[i])
    const [chunk] = await once(socket, 'data')
    const ms = performance.now() - begun
    socket.destroy()
    return { ms, ok: chunk.latin1Slice(9, 12) === '200' }
  }),
)
const times = told.map(({ ms }) => ms).sort((a, b) => a - b)
const p99 = times[Math.ceil(times.length * 0.99) - 1]
console.log(JSON.stringify({ p99, refused: told.filter(({ ok }) => !ok).length }))
