import { isPlainRecord } from '../content/record.ts'
import { UNREADABLE } from '../hooks/tellUnreadable.ts'

const HEADERS = ['x-payload-http-method-override', 'x-http-method-override']

async function isReadable(request: Request): Promise<boolean> {
  try {
    return isPlainRecord(await request.clone().json())
  } catch {
    return false
  }
}

/**
 * A POST may stand for a GET, with the conditions in its body. Payload reads that body where nothing catches its errors.
 * @returns the answer to a body that is no JSON of an object; null for everything else
 */
export async function refuseOverridden(request: Request): Promise<Response | null> {
  const { method, headers } = request
  const isOverridden = method === 'POST' && HEADERS.some((name) => headers.get(name) === 'GET')
  if (!isOverridden || headers.get('content-type') !== 'application/json') return null
  if (await isReadable(request)) return null
  return Response.json({ errors: [{ message: UNREADABLE }] }, { status: 400 })
}
