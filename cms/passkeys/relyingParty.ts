import { env } from '../env.ts'

const { hostname, origin } = new URL(env.CMS_URL)

/** To whom passkeys are shown: the host of CMS_URL. With another host every passkey has to be registered anew. */
export const RELYING_PARTY = { rpID: hostname, origin }
