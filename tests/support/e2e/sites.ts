import { systemUnderTest } from './systemSetup.ts'
import { sendPlain, type PlainAnswer } from './plainClient.ts'

/** Address of a component site, such as 'http://xa-bac-ha.localhost:4321'. */
export const siteUrl = (slug: string): string =>
  `http://${slug}.localhost:${new URL(systemUnderTest().portalUrl).port}`

/** Requests a path of the system with any Host header, which a browser would not allow. */
export const askHost = (
  host: string,
  path = '/',
  headers: Record<string, string> = {},
): Promise<PlainAnswer> =>
  sendPlain({ url: systemUnderTest().portalUrl + path, method: 'GET', headers: { ...headers, host } })

/** The same for a component site. */
export const askSite = (slug: string, path = '/'): Promise<PlainAnswer> =>
  askHost(new URL(siteUrl(slug)).host, path)
