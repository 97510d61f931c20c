import type { AfterErrorHook } from 'payload'

export const BAD_QUERY =
  'Không hiểu được điều kiện lọc trong địa chỉ. (The conditions in the address could not be understood.)'

/** The parts of an address that a stranger may fill with anything. */
const OF_READING =
  /[?&](where|sort|page|limit|depth|select|populate|joins|locale|fallback-?locale|draft|trash|pagination|prefix)(=|\[|%5B)/i
/** Which documents are changed or deleted. */
const OF_WRITING = /[?&](where|sort|limit|trash)(=|\[|%5B)/i

/**
 * Answers 400 when a request fails on the conditions in its address: Payload hands unknown operators, dates that are
 * none and the like to the database, and answers 500. Failures of the database itself keep their status (503, 507),
 * and every error is still in the log.
 */
export const tellBadQuery: AfterErrorHook = ({ error, req }) => {
  const { status = 500 } = error as { status?: number }
  const { method, url = '', data } = req
  const isReading = method === 'GET' && (OF_READING.test(url) || data !== undefined)
  const isWriting = (method === 'PATCH' || method === 'DELETE') && OF_WRITING.test(url)
  return status === 500 && (isReading || isWriting)
    ? { status: 400, response: { errors: [{ message: BAD_QUERY }] } }
    : undefined
}
