import { connect, createServer, type Server, type Socket } from 'node:net'

export type TcpProxy = {
  /** Host and port to connect to instead of the target. */
  host: string
  /** Closes every connection and accepts no new one, as when the target is stopped. */
  cut: () => Promise<void>
  restore: () => Promise<void>
}

const listen = (server: Server, port: number) =>
  new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', ready)
  })

/** Forwards connections to 127.0.0.1 to a server, until it is cut. */
export async function startTcpProxy(target: { hostname: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const accept = (client: Socket) => {
    const server = connect({ host: target.hostname, port: target.port })
    keep(client)
    keep(server)
    client.pipe(server).pipe(client)
    client.once('close', () => server.destroy())
    server.once('close', () => client.destroy())
  }
  let server = createServer(accept)
  await listen(server, 0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    host: `127.0.0.1:${port}`,
    cut: async () => {
      const closed = new Promise((done) => server.close(done))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    restore: async () => {
      server = createServer(accept)
      await listen(server, port)
    },
  }
}
