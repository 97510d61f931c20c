import { digest } from '../secrets/keys.ts'
import { openText, sealText } from '../secrets/sealText.ts'

const PURPOSE = 'follow-address'

/** A keyed hash of an address, whose case does not count. */
export const hashAddress = (address: string): string => digest(PURPOSE, address.toLowerCase())

/** Encrypts an address. */
export const sealAddress = (address: string): string =>
  sealText(address, { purpose: PURPOSE, owner: hashAddress(address) })

/** @returns null for what was sealed with another PAYLOAD_SECRET */
export const openAddress = ({
  address,
  addressHash,
}: {
  address: string
  addressHash: string
}): string | null => openText(address, { purpose: PURPOSE, owner: addressHash })
