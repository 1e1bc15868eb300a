import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Proxy {
  url: string
  /** From now on connections get no response at all. */
  close: () => Promise<void>
  open: () => Promise<void>
}

/** A proxy per citizen, so that the connection can be cut for one of them. */
export async function startProxy(server: string): Promise<Proxy> {
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
