/** A failure whose HTTP status is known. Pages and data modules throw one; the middleware answers. */
export class PortalError extends Error {
  readonly status: number
  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.status = status
  }
}

/** Nothing is published at this address (404). */
export class NotFound extends PortalError {
  constructor(what = 'not found', options?: ErrorOptions) {
    super(404, what, options)
  }
}

/** Something was published here and has been withdrawn (410). */
export class Gone extends PortalError {
  /** Why, in the editors' words, if they gave a reason. */
  readonly reason: string | null
  constructor(what = 'withdrawn', reason: string | null = null, options?: ErrorOptions) {
    super(410, what, options)
    this.reason = reason
  }
}

/** The request is invalid, and no default would be right (400). */
export class BadInput extends PortalError {
  constructor(what = 'bad input', options?: ErrorOptions) {
    super(400, what, options)
  }
}

/** A dependency is down: database, search engine, file store (503). */
export class Unavailable extends PortalError {
  constructor(what = 'temporarily unavailable', options?: ErrorOptions) {
    super(503, what, options)
  }
}

/** Statuses with an error page; any other failure is shown as 500. */
export const shownStatuses = [400, 404, 410, 500, 503] as const
export type ShownStatus = (typeof shownStatuses)[number]

const databaseAway = /^(SQLITE_|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND)/
const driverAway = /^(MongoNetwork|MongoServerSelection|MongooseServerSelection|LibsqlError|MongoPool)/

const isShown = (status: number): status is ShownStatus => shownStatuses.some((known) => known === status)

const field = (failure: object, name: string): unknown => (failure as Record<string, unknown>)[name]

function isDatabaseAway(failure: object): boolean {
  const code = field(failure, 'code')
  const name = field(failure, 'name')
  if (typeof code === 'string' && databaseAway.test(code)) return true
  return typeof name === 'string' && driverAway.test(name)
}

/**
 * The HTTP status of any thrown value, decided here alone. Falls back on the cause of an error; Payload's own errors
 * carry `status`.
 */
export function statusOf(failure: unknown): ShownStatus {
  if (typeof failure !== 'object' || failure === null) return 500
  const status = field(failure, 'status')
  if (typeof status === 'number' && isShown(status)) return status
  if (isDatabaseAway(failure)) return 503
  const cause = field(failure, 'cause')
  return cause ? statusOf(cause) : 500
}
