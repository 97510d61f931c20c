import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const HAS_CREDENTIAL = 0x40

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()
const number = (bytes: 2 | 4, value: number) => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}

interface Circumstances {
  /** Whose page asks. */
  origin: string
  /** Whether the user has unlocked the key. */
  isVerified?: boolean
}

/** A passkey without a device: makes and shows itself as an ES256 authenticator does (WebAuthn Level 3, 6 and 7). */
export function makeSoftAuthenticator(rpID: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credential = randomBytes(32)
  const id = base64url(credential)
  let counter = 0
  let userHandle = ''

  const clientData = (type: string, challenge: string, { origin }: Circumstances) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  const authenticatorData = ({ isVerified = true }: Circumstances, more: Uint8Array = Buffer.alloc(0)) => {
    const flags = USER_PRESENT | (isVerified ? USER_VERIFIED : 0) | (more.length > 0 ? HAS_CREDENTIAL : 0)
    return Buffer.concat([sha256(rpID), Buffer.from([flags]), number(4, (counter += 1)), more])
  }

  function coseKey(): Uint8Array {
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    return isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ]),
    )
  }

  /** Answers what `offer` of the registration asks. */
  function make(offer: { challenge: string; user: { id: string } }, circumstances: Circumstances) {
    userHandle = offer.user.id
    const attested = Buffer.concat([Buffer.alloc(16), number(2, credential.length), credential, coseKey()])
    const attestation = new Map<string, string | Uint8Array | Map<number, number>>([
      ['fmt', 'none'],
      ['attStmt', new Map<number, number>()],
      ['authData', new Uint8Array(authenticatorData(circumstances, attested))],
    ])
    const response = {
      clientDataJSON: base64url(clientData('webauthn.create', offer.challenge, circumstances)),
      attestationObject: base64url(isoCBOR.encode(attestation)),
      transports: ['internal'],
    }
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  /** Answers what `offer` of the sign-in asks. */
  function show(offer: { challenge: string }, circumstances: Circumstances) {
    const client = clientData('webauthn.get', offer.challenge, circumstances)
    const data = authenticatorData(circumstances)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
    const response = {
      clientDataJSON: base64url(client),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      userHandle,
    }
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }
  return { id, make, show, goBack: (uses: number) => (counter -= uses) }
}
