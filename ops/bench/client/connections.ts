import { connect, type Socket } from 'node:net'
import { makeAnswerParser, type ParsedAnswer } from './answerParser.ts'

type Waiting = { done: (answer: ParsedAnswer) => void; fail: (error: Error) => void; until: number }
type Connection = { socket: Socket; waiting: Waiting | undefined }
type Options = { hostname: string; port: number; patienceMs: number }

const SWEEP_MS = 500
const CLOSES = /\r\nconnection: *close/i

/**
 * Connections to one server that stay open, as many as there are requests under way; each has one at a time.
 * A few plain sockets cost a fraction of what node:http's agent does.
 * @returns `send` takes the whole text of a GET request; `opened` is how many connections there ever were
 */
export function makeConnections({ hostname, port, patienceMs }: Options) {
  const idle: Connection[] = []
  const all = new Set<Connection>()
  let opened = 0

  const drop = (connection: Connection, error: Error) => {
    if (!all.delete(connection)) return
    connection.socket.destroy()
    const at = idle.indexOf(connection)
    if (at >= 0) idle.splice(at, 1)
    connection.waiting?.fail(error)
    connection.waiting = undefined
  }
  const finish = (connection: Connection, answer: ParsedAnswer) => {
    const { waiting } = connection
    connection.waiting = undefined
    if (CLOSES.test(answer.head)) drop(connection, new Error('closed'))
    else idle.push(connection)
    waiting?.done(answer)
  }
  const open = (): Connection => {
    const socket = connect({ host: hostname, port, noDelay: true })
    const connection: Connection = { socket, waiting: undefined }
    const parse = makeAnswerParser((answer) => finish(connection, answer))
    socket.on('data', (bytes) => {
      try {
        parse(bytes)
      } catch (error) {
        drop(connection, error as Error)
      }
    })
    socket.once('error', (error: NodeJS.ErrnoException) =>
      drop(connection, new Error(error.code ?? error.message)),
    )
    socket.once('close', () => drop(connection, new Error('connection closed')))
    all.add(connection)
    opened += 1
    return connection
  }
  const sweep = setInterval(() => {
    const now = performance.now()
    for (const connection of all)
      if (connection.waiting && connection.waiting.until < now)
        drop(connection, new Error('no answer in time'))
  }, SWEEP_MS)

  return {
    send: (text: string, done: Waiting['done'], fail: Waiting['fail']): void => {
      const connection = idle.pop() ?? open()
      connection.waiting = { done, fail, until: performance.now() + patienceMs }
      connection.socket.write(text, 'latin1')
    },
    /** Opens so many connections beforehand; resolves when they are there. */
    prepare: async (count: number): Promise<void> => {
      const fresh = Array.from({ length: count }, open)
      await Promise.all(
        fresh.map(({ socket }) => new Promise<void>((ready) => socket.once('connect', () => ready()))),
      )
      idle.push(...fresh)
    },
    opened: () => opened,
    close: () => {
      clearInterval(sweep)
      for (const connection of all) connection.socket.destroy()
    },
  }
}
