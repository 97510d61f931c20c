import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { decodeXml } from '../../uploads/officeXml.ts'
import { writeLabels } from './labels.ts'
import { Labels } from './numbering.ts'

const DOCUMENT = /^word\/document\d*\.xml$/i

/** The parts of a DOCX as mammoth asks for them, with the labels of lists in the text of the document. */
export class DocxParts {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** @param bytes of a file that `checkOffice` found harmless */
  static async open(bytes: Buffer): Promise<DocxParts> {
    const zip = await fromBufferPromise(bytes, { autoClose: false })
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    return new DocxParts(zip, entries)
  }

  exists = (name: string): boolean => this.#entries.has(name)

  /** @param encoding 'base64', that of a text, or none for the bytes */
  read = async (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const bytes = await this.#bytesOf(name)
    if (encoding === 'base64') return bytes.toString('base64')
    if (!encoding) return new Uint8Array(bytes)
    const text = decodeXml(bytes)
    return DOCUMENT.test(name) ? writeLabels(text, await this.#labels()) : text
  }

  /** The text of the document itself. */
  async document(): Promise<string> {
    const name = [...this.#entries.keys()].find((one) => DOCUMENT.test(one))
    return name ? decodeXml(await this.#bytesOf(name)) : ''
  }

  async #labels(): Promise<Labels> {
    const [numbering, styles] = await Promise.all(
      ['word/numbering.xml', 'word/styles.xml'].map(async (name) =>
        this.exists(name) ? decodeXml(await this.#bytesOf(name)) : '',
      ),
    )
    return new Labels(numbering ?? '', styles ?? '')
  }

  async #bytesOf(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) throw new Error(`The file has no part ${name}.`)
    const chunks: Buffer[] = []
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }
}
