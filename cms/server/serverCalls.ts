import { isPlainRecord } from '../content/record.ts'
import { refusalOfCall } from '../serverFunctions.ts'

/** The header that names the server function to call (Next 16). */
const ACTION = 'next-action'
const WORDS = {
  400: 'Không đọc được nội dung gửi lên. (What was sent could not be read.)',
  404: 'Không có chức năng này. (There is no such function.)',
  405: 'Trang này không nhận biểu mẫu. (This page takes no forms.)',
}

/** React's encoding of values without a JSON equivalent, in a body without parts (react-server-dom 19, encodeReply). */
const WRITTEN = /^\$(\$|undefined$|NaN$|-?Infinity$|-0$|D\d{4}-\d\d-\d\dT[\d:.]+Z$|n-?\d{1,300}$|T$)/
/** A reference to a value encoded earlier, by its path: `$0:0:args:data`. */
const PLACE = /^\$0(:|$)/

const partsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** Whether a reference is to a value elsewhere, not to one of its own ancestors. */
function isPlace(written: string, at: string, root: unknown): boolean {
  if (`${at}:`.startsWith(`${written.slice(1)}:`)) return false
  const [, ...path] = written.split(':')
  const found = path.reduce<unknown>((value, key) => new Map(partsOf(value)).get(key), root)
  return typeof found === 'object' && found !== null
}

/** Whether React could have produced this encoding. */
function isWritten(root: unknown): boolean {
  const left: [at: string, value: unknown][] = [['0', root]]
  for (let next = left.pop(); next; next = left.pop()) {
    const [at, value] = next
    if (typeof value === 'string' && value.startsWith('$')) {
      if (!WRITTEN.test(value) && !(PLACE.test(value) && isPlace(value, at, root))) return false
    }
    left.push(...partsOf(value).map(([key, part]): [string, unknown] => [`${at}:${key}`, part]))
  }
  return true
}

/** The decoded arguments; references and values that are not JSON are left out. */
const toArguments = (root: string): unknown =>
  JSON.parse(root, (_key, value: unknown) =>
    typeof value !== 'string' || !value.startsWith('$')
      ? value
      : value.startsWith('$$')
        ? value.slice(1)
        : undefined,
  )

/** Reads what a page sends: a list of arguments, as a text body or as the first part of a form. */
async function readArguments(request: Request): Promise<unknown> {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/') ?? false
  const root = isForm ? (await request.formData()).get('0') : await request.text()
  if (typeof root !== 'string') return undefined
  return isForm || isWritten(JSON.parse(root)) ? toArguments(root) : undefined
}

async function refusalOf(request: Request): Promise<400 | 404 | 405 | null> {
  if (!request.headers.has(ACTION)) return 405
  try {
    const list = await readArguments(request)
    const [call] = Array.isArray(list) && list.length === 1 ? (list as unknown[]) : []
    return isPlainRecord(call) ? refusalOfCall(call) : 400
  } catch {
    return 400
  }
}

/**
 * Checks a POST to a page of the admin, which may only call one of its server functions. Next responds 500 to malformed
 * calls, and with a whole page to those a function refuses.
 * @returns the response to a refused call; null for a valid one
 */
export async function refuseServerCall(request: Request): Promise<Response | null> {
  if (request.method !== 'POST') return null
  const status = await refusalOf(request)
  return status && Response.json({ errors: [{ message: WORDS[status] }] }, { status })
}
