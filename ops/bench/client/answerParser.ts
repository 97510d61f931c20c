/** An answer of an HTTP/1.1 server, read to its end. */
export type ParsedAnswer = { status: number; head: string; bytes: number }

const LINE_FEED = 10
const END_OF_HEAD = '\r\n\r\n'
const CONTENT_LENGTH = /\r\ncontent-length: *(\d+)/i
const CHUNKED = /\r\ntransfer-encoding: *chunked/i
const BODILESS = new Set([204, 304])

type State = 'head' | 'body' | 'size' | 'chunk' | 'trailer'

/**
 * Reads answers to GET requests from what a connection brings, cut anywhere. Only counts bodies, and so costs little
 * of the processor that it shares with the server it measures.
 * @param onAnswer called at the last byte of each answer
 * @returns takes what came; throws when it is no HTTP
 */
export function makeAnswerParser(onAnswer: (answer: ParsedAnswer) => void): (bytes: Buffer) => void {
  let state: State = 'head'
  let head = ''
  let line = ''
  let status = 0
  let left = 0
  let size = 0

  const finish = () => {
    const answer = { status, head, bytes: size }
    ;[state, head, line, size, left] = ['head', '', '', 0, 0]
    // 1xx comes before the answer itself.
    if (answer.status >= 200) onAnswer(answer)
  }
  const beginBody = () => {
    status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? NaN)
    if (Number.isNaN(status)) throw new Error(`no HTTP: ${head.slice(0, 60)}`)
    if (CHUNKED.test(head)) return void (state = 'size')
    left = BODILESS.has(status) || status < 200 ? 0 : Number(CONTENT_LENGTH.exec(head)?.[1] ?? 0)
    if (left === 0) finish()
    else state = 'body'
  }
  const readHead = (bytes: Buffer, from: number): number => {
    const known = head.length
    head += bytes.toString('latin1', from)
    const end = head.indexOf(END_OF_HEAD, Math.max(0, known - 3))
    if (end < 0) return bytes.length
    head = head.slice(0, end + 2)
    const next = from + end + END_OF_HEAD.length - known
    beginBody()
    return next
  }
  const readBytes = (bytes: Buffer, from: number): number => {
    const taken = Math.min(left, bytes.length - from)
    left -= taken
    size += taken
    if (left === 0) {
      if (state === 'body') finish()
      else state = 'size'
    }
    return from + taken
  }
  const endLine = () => {
    const text = line.trim()
    line = ''
    if (state === 'trailer') return text === '' ? finish() : undefined
    // The line break after a chunk.
    if (text === '') return
    left = Number.parseInt(text, 16)
    state = left === 0 ? 'trailer' : 'chunk'
  }
  const readLine = (bytes: Buffer, from: number): number => {
    const end = bytes.indexOf(LINE_FEED, from)
    line += bytes.toString('latin1', from, end < 0 ? bytes.length : end)
    if (end < 0) return bytes.length
    endLine()
    return end + 1
  }

  return (bytes) => {
    for (let at = 0; at < bytes.length;) {
      if (state === 'head') at = readHead(bytes, at)
      else if (state === 'body' || state === 'chunk') at = readBytes(bytes, at)
      else at = readLine(bytes, at)
    }
  }
}
