/**
 * node load.mjs PORT PATHS SECONDS CONNECTIONS: requests paths, separated by spaces, in turn and repeatedly over
 * keep-alive connections, one request at a time on each, and prints the number of responses. Runs in its own
 * process and does little work per response, so that it takes little CPU time from the measured server.
 */
import { connect } from 'node:net'

const [port, paths, seconds, connections] = process.argv.slice(2)
const requests = paths
  .split(' ')
  .map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\n\r\n`)
let sent = 0
const next = () => requests[sent++ % requests.length]
const until = Date.now() + Number(seconds) * 1000
let answers = 0
let open = Number(connections)

for (let i = 0; i < Number(connections); i++) {
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(next()))
  let missing = 0 // bytes of the response still to be received
  socket.on('data', (chunk) => {
    if (missing === 0) {
      const head = chunk.indexOf('\r\n\r\n')
      const [, length] = /content-length: (\d+)/i.exec(chunk.latin1Slice(0, head)) ?? []
      if (head < 0 || !length) throw new Error(`no answer: ${chunk.latin1Slice(0, 200)}`)
      missing = head + 4 + Number(length)
    }
    missing -= chunk.length
    if (missing > 0) return
    answers++
    if (Date.now() < until) socket.write(next())
    else socket.destroy()
  })
  socket.on('close', () => {
    if (--open === 0) console.log(answers)
  })
}
