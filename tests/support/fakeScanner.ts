import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'

/** The file that every scanner detects (https://www.eicar.org), in two parts so that none detects this source file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const COMMAND = 'zINSTREAM\0'

export interface FakeScanner {
  /** `scan` answers; `hang` accepts everything and never answers; `drop` closes after the first bytes. */
  mode: 'scan' | 'hang' | 'drop'
  /** Like clamd's StreamMaxLength. */
  mostBytes: number
  /** Completely received files. */
  readonly scanned: Buffer[]
  stop: () => Promise<void>
}

const END = Buffer.alloc(4)

/** The data of a complete INSTREAM. */
function dataOf(sent: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = COMMAND.length; at < sent.length - END.length;) {
    const length = sent.readUInt32BE(at)
    chunks.push(sent.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return Buffer.concat(chunks)
}

function answer(scanner: FakeScanner, sent: readonly Buffer[], socket: Socket): void {
  if (scanner.mode === 'drop') return void socket.destroy()
  if (scanner.mode === 'hang') return
  if (sent[0]?.toString('latin1') === 'zPING\0') return void socket.end('PONG\0')
  const bytes = sent.reduce((sum, { length }) => sum + length, 0)
  if (bytes > scanner.mostBytes) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
  // No file of a test contains a chunk that ends in four zeros, so these mark the end.
  if (bytes < COMMAND.length + END.length || !Buffer.concat(sent.slice(-2)).subarray(-4).equals(END)) return
  const data = dataOf(Buffer.concat(sent))
  scanner.scanned.push(data)
  socket.end(data.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
}

/** Listens as clamd does and speaks its protocol; detects EICAR. */
export async function startFakeScanner(path: string): Promise<FakeScanner> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const sent: Buffer[] = []
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    socket.on('data', (part) => {
      sent.push(part)
      answer(scanner, sent, socket)
    })
  })
  const scanner: FakeScanner = {
    mode: 'scan',
    mostBytes: 26_214_400,
    scanned: [],
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
  rmSync(path, { force: true })
  await new Promise<void>((done) => server.listen(path, done))
  return scanner
}
