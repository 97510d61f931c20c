import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The header that passes the client's address to the application; one sent by a client is removed. */
export const CLIENT_ADDRESS = 'x-client-address'

const IPV6_GROUPS = 8
/** The prefix of a single subscriber (RFC 6177): /64. */
const NETWORK_GROUPS = 4

function networkOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const groups = (text = '') => (text === '' ? [] : text.split(':'))
  const before = groups(head)
  const after = groups(tail)
  const zeros = tail === undefined ? 0 : IPV6_GROUPS - before.length - after.length
  const all = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return all
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/** An address as rate limits count it: an IPv4 address, or the /64 of an IPv6 one; '' when it is invalid. */
export function toClient(address: string): string {
  const bare = address.trim().replace(/^\[(.*)\](:\d+)?$/, '$1')
  const plain = bare.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  if (isIP(plain) === 4) return plain
  return isIP(plain) === 6 ? networkOf(plain) : ''
}

/**
 * The client of a request as rate limits count it: the peer of the connection, or behind our proxy the last entry of
 * X-Forwarded-For. Entries before that may be forged by the client.
 */
export function clientOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const told = trustProxy ? [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1) : ''
  return toClient(told ?? '') || toClient(socket.remoteAddress ?? '') || 'unknown'
}
