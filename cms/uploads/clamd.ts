import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { once } from 'node:events'

/**
 * A client for ClamAV's daemon with the two commands needed here (clamd(8), INSTREAM and PING). Written by hand, since
 * it is short and its behaviour when the daemon fails is what matters.
 */

/** clamd's reply is a single line: a path, a name, a verdict. */
const LONGEST_REPLY = 4096
const CHUNK_BYTES = 64 * 1024
/** Below the minute that proxies usually wait; scanning 25 MB takes a second or two. */
const ANSWERS_WITHIN_MS = 30_000

/** The scanner gave no verdict on a file. The message says why, for the log. */
export class ScannerError extends Error {
  override name = 'ScannerError'
}

/** @param setting CLAMAV_SOCKET: the path of a Unix socket, or host:port */
function addressOf(setting: string): NetConnectOpts {
  if (setting.startsWith('/')) return { path: setting }
  const colon = setting.lastIndexOf(':')
  const host = setting.slice(0, colon).replace(/^\[(.*)\]$/, '$1')
  return { host, port: Number(setting.slice(colon + 1)) }
}

async function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain')
}

/** Each chunk is preceded by its length; a length of zero ends the stream. */
async function sendChunks(socket: Socket, bytes: Uint8Array): Promise<void> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    await write(socket, Buffer.concat([length, chunk]))
  }
  await write(socket, Buffer.alloc(4))
}

async function readReply(socket: Socket): Promise<string> {
  let reply = ''
  for await (const part of socket) {
    reply += String(part)
    const end = reply.indexOf('\0')
    if (end >= 0) return reply.slice(0, end)
    if (reply.length > LONGEST_REPLY) throw new ScannerError('the reply of the scanner has no end')
  }
  throw new ScannerError('the scanner closed the connection without a reply')
}

/** Sends one command with its data. @returns clamd's line @throws ScannerError */
async function ask(setting: string, command: string, withinMs: number, bytes?: Uint8Array): Promise<string> {
  const socket = connect(addressOf(setting))
  const late = setTimeout(
    () => socket.destroy(new Error(`no reply from the scanner within ${withinMs} ms`)),
    withinMs,
  )
  try {
    const reply = readReply(socket)
    // A scanner may refuse a file while it is still being sent; its reply counts, not the broken pipe.
    const sent = write(socket, Buffer.from(`z${command}\0`)).then(() => bytes && sendChunks(socket, bytes))
    sent.catch(() => undefined)
    return await reply
  } catch (cause) {
    throw cause instanceof ScannerError ? cause : new ScannerError((cause as Error).message, { cause })
  } finally {
    clearTimeout(late)
    socket.destroy()
  }
}

/**
 * Has a file scanned.
 * @param setting CLAMAV_SOCKET
 * @returns the name of the malware found; null when the file is clean
 * @throws ScannerError when there is no verdict: unavailable, too slow, or a file larger than its limit
 */
export async function scan(
  setting: string,
  bytes: Uint8Array,
  withinMs = ANSWERS_WITHIN_MS,
): Promise<string | null> {
  const reply = await ask(setting, 'INSTREAM', withinMs, bytes)
  if (reply === 'stream: OK') return null
  const found = /^stream: (.+) FOUND$/.exec(reply)?.[1]
  if (found === undefined) throw new ScannerError(`the scanner replied: ${reply.slice(0, 200)}`)
  return found
}

/** Checks that a scanner responds at this address. @throws ScannerError */
export async function pingScanner(setting: string, withinMs = 3000): Promise<void> {
  const reply = await ask(setting, 'PING', withinMs)
  if (reply !== 'PONG') throw new ScannerError(`the scanner replied: ${reply.slice(0, 200)}`)
}
