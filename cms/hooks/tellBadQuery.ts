import type { AfterErrorHook } from 'payload'

const BAD_QUERY =
  'Không hiểu được điều kiện lọc trong địa chỉ. (The conditions in the address could not be understood.)'

/** The parts of an address that a stranger may fill with anything. */
const CONDITIONS = /[?&](where|sort|page|limit|depth|select|populate|joins|locale|prefix)(=|\[|%5B)/i

/**
 * Answers 400 when reading fails on the conditions in the address: Payload hands unknown operators, dates that are
 * none and the like to the database, and answers 500. Failures of the database itself keep their status (503, 507),
 * and every error is still in the log.
 */
export const tellBadQuery: AfterErrorHook = ({ error, req }) => {
  const { status = 500 } = error as { status?: number }
  const isConditional = req.method === 'GET' && CONDITIONS.test(req.url ?? '')
  return status === 500 && isConditional
    ? { status: 400, response: { errors: [{ message: BAD_QUERY }] } }
    : undefined
}
