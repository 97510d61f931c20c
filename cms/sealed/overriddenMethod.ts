import { isPlainRecord } from '../content/record.ts'
import { MALFORMED } from '../hooks/malformedStatus.ts'

const HEADERS = ['x-payload-http-method-override', 'x-http-method-override']

async function isReadable(request: Request): Promise<boolean> {
  try {
    return isPlainRecord(await request.clone().json())
  } catch {
    return false
  }
}

/**
 * A POST may override its method to GET, with the query in its body. Payload parses that body where nothing catches its
 * errors.
 * @returns the response to a body that is not a JSON object; null for everything else
 */
export async function refuseOverridden(request: Request): Promise<Response | null> {
  const { method, headers } = request
  const isOverridden = method === 'POST' && HEADERS.some((name) => headers.get(name) === 'GET')
  if (!isOverridden || headers.get('content-type') !== 'application/json') return null
  if (await isReadable(request)) return null
  return Response.json({ errors: [{ message: MALFORMED }] }, { status: 400 })
}
