import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'

/**
 * The CMS's Local API, one instance per process; it opens the database on first use and runs no jobs. Every read must
 * say `overrideAccess: false` and name no user, so that it sees what an anonymous reader sees.
 * @throws when the database cannot be opened; the next call tries again
 */
export const getCms = (): Promise<Payload> => getPayload({ config, cron: false })
