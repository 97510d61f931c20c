import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Received {
  to: string[]
  /** Header and body, decoded. */
  text: string
}

/** Soft line breaks and `=XX` bytes of quoted-printable text, and encoded words of headers. */
function decode(raw: string): string {
  const unfolded = raw.replace(/=\r\n/g, '')
  const bytes = unfolded.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/**
 * A mail server on this machine that keeps what it receives, and refuses it after `refuse`.
 * @param tell is told of each mail
 */
export async function startMailServer(tell: (mail: Received) => void = () => {}) {
  const mails: Received[] = []
  let waiting: (() => void)[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (isRefusing) return done(new Error('No room'))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const mail = { to, text: decode(Buffer.concat(chunks).toString('latin1')) }
        mails.push(mail)
        tell(mail)
        done()
        for (const wake of waiting.splice(0)) wake()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (is: boolean) => (isRefusing = is),
    /** The mail after the first `count` ones. */
    async after(count: number): Promise<Received> {
      while (mails.length <= count) await new Promise<void>((wake) => (waiting = [...waiting, wake]))
      return mails[count]!
    },
    stop: () => new Promise<void>((done) => server.close(done)),
  }
}
