import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Front {
  url: string
  /** From here on nobody answers: not the server, and no error page of anybody. */
  close: () => Promise<void>
  open: () => Promise<void>
}

/** The citizen's own way to the server. It can be cut for one citizen and stay open for others. */
export async function front(server: string): Promise<Front> {
  const { port: serverPort } = new URL(server)
  const sockets = new Set<Socket>()
  const relay = createServer((near) => {
    const far = connect(Number(serverPort), '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => near.destroy()).on('close', () => sockets.delete(socket))
    }
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  relay.listen(0, '127.0.0.1')
  await once(relay, 'listening')
  const { port } = relay.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (!relay.listening) return
      const closed = once(relay, 'close')
      relay.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    async open() {
      relay.listen(port, '127.0.0.1')
      await once(relay, 'listening')
    },
  }
}
