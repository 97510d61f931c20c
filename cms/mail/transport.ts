const PORTS: Record<string, number> = { 'smtp:': 587, 'smtps:': 465 }
const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]'])
const SECOND_MS = 1000

/**
 * How to reach a mail server.
 * @param address smtp://user:password@host:port, smtps:// for TLS from the start; user and password percent-encoded
 */
export function toTransport(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || PORTS[protocol]!,
    secure: protocol === 'smtps:',
    // Neither password nor link leaves the machine in clear.
    requireTLS: protocol === 'smtp:' && !THIS_MACHINE.has(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ disableFileAccess: true, disableUrlAccess: true },
    connectionTimeout: 10 * SECOND_MS,
    greetingTimeout: 10 * SECOND_MS,
    socketTimeout: 20 * SECOND_MS,
  }
}
