import type { AfterErrorHook } from 'payload'

export const BAD_QUERY =
  'Không hiểu được điều kiện lọc trong địa chỉ. (The conditions in the address could not be understood.)'

/** Query parameters of reads, which anyone may fill with anything. */
const OF_READING =
  /[?&](where|sort|page|limit|depth|select|populate|joins|locale|fallback-?locale|draft|trash|pagination|prefix)(=|\[|%5B)/i
/** Query parameters that select the documents to change or delete. */
const OF_WRITING = /[?&](where|sort|limit|trash)(=|\[|%5B)/i

/**
 * Responds 400 when a request fails because of its query parameters: Payload passes unknown operators, invalid dates
 * and the like to the database, and responds 500. Failures of the database itself keep their status (503, 507), and
 * every error is still logged.
 */
export const badQueryStatus: AfterErrorHook = ({ error, req }) => {
  const { status = 500 } = error as { status?: number }
  const { method, url = '', data } = req
  const isReading = method === 'GET' && (OF_READING.test(url) || data !== undefined)
  const isWriting = (method === 'PATCH' || method === 'DELETE') && OF_WRITING.test(url)
  return status === 500 && (isReading || isWriting)
    ? { status: 400, response: { errors: [{ message: BAD_QUERY }] } }
    : undefined
}
