import type { AddressedType } from '../content/addresses.ts'
import { isRecord } from '../content/record.ts'

/** What other content can refer to. */
export type Referred = AddressedType | 'media' | 'files'

/** The paths of the portal where files and pictures are. */
const PREFIX = { files: '/tep/', media: '/anh/' } as const

const nameOf = (size: unknown): unknown => (isRecord(size) ? size.filename : undefined)

/** Every address of a picture or file: those of its sizes, and the public name that stays when it is replaced. */
export function uploadAddresses(type: keyof typeof PREFIX, doc: object): Set<string> {
  const { publicName, earlierNames, filename, sizes } = doc as Record<string, unknown>
  const names = [publicName, earlierNames, filename, Object.values(sizes ?? {}).map(nameOf)].flat()
  return new Set(names.filter((name) => typeof name === 'string').map((name) => PREFIX[type] + name))
}
