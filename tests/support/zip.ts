import { text } from 'node:stream/consumers'
import { crc32, deflateRawSync } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'

export type ZipPart = [name: string, data: Buffer | string]

interface ZipOptions {
  /** Written as by a program that cannot seek back: sizes follow the data (Google Docs does so). */
  isStreamed?: boolean
  /** A false unpacked size for each part in the directory. */
  claimed?: number
  flags?: number
}

/** A ZIP file, deflated, with these parts in this order. */
export function makeZip(
  parts: readonly ZipPart[],
  { isStreamed = false, claimed, flags = 0 }: ZipOptions = {},
): Buffer {
  const bits = flags | (isStreamed ? 8 : 0)
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(data), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claimed ?? data.length, 8)
    const common = Buffer.alloc(10)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(bits, 2)
    common.writeUInt16LE(8, 4)
    const fileName = Buffer.from(name)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(fileName.length, 0)
    const head = [Buffer.from('PK\x03\x04'), common, isStreamed ? Buffer.alloc(12) : sizes, lengths, fileName]
    const tail = isStreamed ? [Buffer.from('PK\x07\x08'), sizes] : []
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const madeBy = Buffer.from([20, 0])
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, sizes, lengths, place, fileName]),
    )
    bodies.push(Buffer.concat([...head, packed, ...tail]))
    offset += bodies.at(-1)!.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, entries, Buffer.from('PK\x05\x06'), end])
}

/** The parts of a ZIP file of texts, by name. */
export async function readZip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { autoClose: false })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)))
  return parts
}

const types = (main: string, name: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${name}" ContentType="${main}"/></Types>`
const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** The parts of the smallest file of each kind, as Office and LibreOffice write them. */
export const OFFICE_PARTS = {
  docx: [
    ['[Content_Types].xml', types(`${OFFICE}.wordprocessingml.document.main+xml`, 'word/document.xml')],
    ['_rels/.rels', '<Relationships/>'],
    ['word/document.xml', '<w:document>Mẫu thử</w:document>'],
  ],
  xlsx: [
    ['[Content_Types].xml', types(`${OFFICE}.spreadsheetml.sheet.main+xml`, 'xl/workbook.xml')],
    ['xl/workbook.xml', '<workbook/>'],
  ],
  odt: [
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['content.xml', '<office:document-content/>'],
    ['META-INF/manifest.xml', '<manifest:manifest/>'],
  ],
} satisfies Record<string, ZipPart[]>
