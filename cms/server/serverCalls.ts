import { isPlainRecord } from '../content/record.ts'
import { refusalOfCall } from '../serverFunctions.ts'

/** Named by the page that calls a server function (Next 16). */
const ACTION = 'next-action'
const WORDS = {
  400: 'Không đọc được nội dung gửi lên. (What was sent could not be read.)',
  404: 'Không có chức năng này. (There is no such function.)',
  405: 'Trang này không nhận biểu mẫu. (This page takes no forms.)',
}

/** How React writes what JSON has no word for, in a body without parts (react-server-dom 19, encodeReply). */
const WRITTEN = /^\$(\$|undefined$|NaN$|-?Infinity$|-0$|D\d{4}-\d\d-\d\dT[\d:.]+Z$|n-?\d{1,300}$|T$)/
/** What it wrote already, by its place: `$0:0:args:data`. */
const PLACE = /^\$0(:|$)/

const partsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** Whether a place names something that is written elsewhere, not around it. */
function isPlace(written: string, at: string, root: unknown): boolean {
  if (`${at}:`.startsWith(`${written.slice(1)}:`)) return false
  const [, ...path] = written.split(':')
  const found = path.reduce<unknown>((value, key) => new Map(partsOf(value)).get(key), root)
  return typeof found === 'object' && found !== null
}

/** Whether React could have written this. */
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

/** Arguments as they will be read; what is written elsewhere or is no JSON is left out. */
const toArguments = (root: string): unknown =>
  JSON.parse(root, (_key, value: unknown) =>
    typeof value !== 'string' || !value.startsWith('$')
      ? value
      : value.startsWith('$$')
        ? value.slice(1)
        : undefined,
  )

/** What a page sends: a list of arguments, as one text or as the first part of a form. */
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
 * Looks into what is posted to a page of the admin: nothing but calls of its server functions. Next answers 500 to what it
 * cannot read, and a whole page to what a function refuses.
 * @returns the answer to what is refused; null for what goes on
 */
export async function refuseServerCall(request: Request): Promise<Response | null> {
  if (request.method !== 'POST') return null
  const status = await refusalOf(request)
  return status && Response.json({ errors: [{ message: WORDS[status] }] }, { status })
}
