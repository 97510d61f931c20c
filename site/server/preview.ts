import type { IncomingHttpHeaders } from 'node:http'
import { PREVIEW_COOKIE } from '../../cms/content/sites.ts'

const cookie = new RegExp(`(?:^|;\\s*)${PREVIEW_COOKIE}=([\\w.-]{1,300})(?:;|$)`)

/** The preview token in the cookies of a request. */
export const previewToken = (headers: IncomingHttpHeaders): string | undefined =>
  headers.cookie === undefined ? undefined : cookie.exec(headers.cookie)?.[1]
