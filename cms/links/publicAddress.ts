import { BlockList, isIP, isIPv6 } from 'node:net'

/** Networks that are not the public Internet (IANA special-purpose registries, RFC 6890). */
const SPECIAL_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]
/** Beside what is outside 2000::/3: tunnels, which may lead to addresses of version 4, and documentation. */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const special = new BlockList()
for (const [networks, family] of [
  [SPECIAL_4, 'ipv4'],
  [SPECIAL_6, 'ipv6'],
] as const)
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/')
    special.addSubnet(address, Number(bits), family)
  }

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public Internet, not of this machine or a private network. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  if (!isIPv6(address)) return !special.check(address, 'ipv4')
  return global6.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
