/** Largest form of a case: five photos of a telephone, and the answers. */
export const LARGEST_BODY_BYTES = 40 * 1024 * 1024
/** What is longer is read on to here, since browsers show no answer to a form that is still being sent. */
const MOST_READ_BYTES = 3 * LARGEST_BODY_BYTES
/** Largest form without photos: each answer at its longest, percent-encoded. */
const LARGEST_FORM_BYTES = 256 * 1024

/** Of a form with files. */
const MOST_PARTS = 500

/** A file as a browser sends it. */
export interface SentPhoto {
  name: string
  data: Buffer
}

/** A form as it was sent. */
export interface SentForm {
  fields: URLSearchParams | FormData
  photos: SentPhoto[]
  /** Whether it was too long; the answers before the part that did not fit are there. */
  isTooLarge: boolean
}

interface Taken {
  bytes: Buffer
  isWhole: boolean
}

async function take(request: Request, most: number): Promise<Taken> {
  const parts: Uint8Array[] = []
  let [length, kept] = [0, 0]
  for await (const part of request.body ?? []) {
    length += part.byteLength
    if (length > MOST_READ_BYTES) break
    if (length > most) continue
    parts.push(part)
    kept = length
  }
  return { bytes: Buffer.concat(parts), isWhole: kept === length }
}

const boundaryOf = (type: string): string | undefined =>
  /^multipart\/form-data;.*boundary="?([^";]{1,200})"?/i.exec(type)?.[1]

/** The first parts of a body: fields and files of a form that a browser sends are fewer. */
function firstParts(bytes: Buffer, boundary: string): Buffer {
  const between = `\r\n--${boundary}`
  let end = 0
  for (let count = 0; count < MOST_PARTS && end !== -1; count += 1) end = bytes.indexOf(between, end + 1)
  return end === -1 ? bytes : bytes.subarray(0, end + between.length + 2)
}

/** The whole parts of a body that was cut off, as a body of its own. */
function wholeParts(bytes: Buffer, boundary: string): Buffer {
  const end = bytes.lastIndexOf(`\r\n--${boundary}\r\n`)
  return end === -1
    ? Buffer.from(`--${boundary}--\r\n`)
    : Buffer.concat([bytes.subarray(0, end), Buffer.from(`\r\n--${boundary}--\r\n`)])
}

async function parse(bytes: Buffer, type: string): Promise<FormData> {
  const body = new Uint8Array(bytes)
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
}

const isFile = (value: FormDataEntryValue): value is File => typeof value !== 'string'

async function toPhotos(form: FormData): Promise<SentPhoto[]> {
  const files = [...form.values()].filter(isFile).filter(({ size }) => size > 0)
  return Promise.all(
    files.map(async (file) => ({ name: file.name, data: Buffer.from(await file.arrayBuffer()) })),
  )
}

/**
 * Reads a form of a case, with or without files. Any body is accepted; what is none is empty.
 * @param takesFiles whether the form asks for files
 */
export async function readForm(request: Request, takesFiles = true): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? ''
  const boundary = boundaryOf(type)
  const most = boundary && takesFiles ? LARGEST_BODY_BYTES : LARGEST_FORM_BYTES
  const taken = await take(request, most)
  if (!boundary) {
    return { fields: new URLSearchParams(taken.bytes.toString()), photos: [], isTooLarge: !taken.isWhole }
  }
  const bytes = firstParts(taken.bytes, boundary)
  const isWhole = taken.isWhole && bytes.length === taken.bytes.length
  const fields = await parse(isWhole ? bytes : wholeParts(bytes, boundary), type)
  return { fields, photos: isWhole ? await toPhotos(fields) : [], isTooLarge: !isWhole }
}

/** Reads the texts of a form by their names. */
export const textsOf =
  (fields: SentForm['fields']) =>
  (name: string): string | null => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : null
  }
