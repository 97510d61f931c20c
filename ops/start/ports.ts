import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './failure.ts'

/** Tries to listen. @returns the free port (useful with 0), or the error of listening */
function tryListen(port: number, host: string): Promise<number | NodeJS.ErrnoException> {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', done)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** A free port of 127.0.0.1 that is not one of `taken`. */
export async function findFreePort(taken: number[]): Promise<number> {
  for (;;) {
    const found = await tryListen(0, '127.0.0.1')
    if (typeof found !== 'number') throw found
    if (!taken.includes(found)) return found
  }
}

export const isPortFree = async (port: number, host: string): Promise<boolean> =>
  typeof (await tryListen(port, host)) === 'number'

function portError(setting: string, port: number, host: string, error: NodeJS.ErrnoException): StartError {
  const start = `${setting}=${port + 10} npm start`
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} (${setting}) is taken by another program.`,
        `Stop that program, or choose another port: ${start}`,
      )
    case 'EACCES':
      return new StartError(
        `This user may not listen on port ${port} (${setting}).`,
        `Choose a port from 1024 up: ${setting}=8080 npm start`,
      )
    default:
      return new StartError(
        `Cannot listen on ${host} (${error.code ?? error.message}).`,
        'Correct HOST: it must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.',
      )
  }
}

/** @throws StartError when two settings name the same port */
function assertDifferent(ports: Record<string, number>): void {
  if (new Set(Object.values(ports)).size === Object.keys(ports).length) return
  throw new StartError(`${Object.keys(ports).join(' and ')} name the same port.`, 'Give each one of its own.')
}

/**
 * Checks that the ports are free.
 * @param patienceMs how long to wait for the children of a killed supervisor to exit
 * @throws StartError naming the port and the setting that changes it
 */
export async function checkPorts(ports: Record<string, number>, host: string, patienceMs = 0): Promise<void> {
  assertDifferent(ports)
  const deadline = Date.now() + patienceMs
  for (const [setting, port] of Object.entries(ports)) {
    let outcome = await tryListen(port, host)
    while (typeof outcome !== 'number' && Date.now() < deadline) {
      await sleep(250)
      outcome = await tryListen(port, host)
    }
    if (typeof outcome !== 'number') throw portError(setting, port, host, outcome)
  }
}
