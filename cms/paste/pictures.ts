import { isBlankText } from '../content/text.ts'
import type { Picture } from './blocks.ts'
import type { Losses } from './losses.ts'
import { textOf, type PasteElement } from './tree.ts'

/** Pictures that the library accepts; browsers put them on the clipboard in these types. */
const ACCEPTED = /^data:image\/(png|jpe?g|webp|avif);base64,[a-z\d+/=\s]+$/i
const EMOJI = /^(\p{Extended_Pictographic}|\p{Emoji_Component})+$/u
const LEAST_PIXELS = 3
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy']

const pixels = ({ attributes, style }: PasteElement, side: 'width' | 'height'): number =>
  Number.parseFloat(attributes[side] ?? style[side] ?? '') || Number.POSITIVE_INFINITY

/** A picture that only tells a counter who reads. */
const isTracker = (element: PasteElement): boolean =>
  Math.min(pixels(element, 'width'), pixels(element, 'height')) < LEAST_PIXELS

/** The emoji that a picture stands for. */
export const emojiOf = ({ attributes }: PasteElement): string | undefined =>
  EMOJI.test(attributes.alt?.trim() ?? '') ? attributes.alt!.trim() : undefined

/** The address of a picture, also of one that is to load later. */
function sourceOf({ attributes }: PasteElement): string {
  const src = attributes.src ?? ''
  const later = LAZY.map((name) => attributes[name]).find(Boolean)
  return later && (!src || src.startsWith('data:')) ? later : src
}

const nameOf = (src: string): string =>
  /^data:/i.test(src) ? '' : (src.split(/[?#]/)[0]!.split(/[/\\]/).at(-1) ?? '')

/** Where pictures come from that the text names only: the clipboard's files and the RTF beside it. */
export interface PictureSources {
  files: (string | undefined)[]
  ofRtf: (string | undefined)[]
}

/** All pictures of a text, and which of them came with it. */
export class Pictures {
  /** Pictures of this kind in the whole text, in order. */
  #local: PasteElement[] = []
  #outside: PasteElement[] = []
  readonly #isWordless: boolean
  readonly #sources: PictureSources
  readonly #losses: Losses

  constructor(body: PasteElement, sources: PictureSources, losses: Losses) {
    this.#sources = sources
    this.#losses = losses
    this.#isWordless = isBlankText(textOf(body))
    this.#collect(body)
  }

  #collect(element: PasteElement): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      if (child.tag === 'img' && !isTracker(child) && !emojiOf(child)) {
        const src = sourceOf(child)
        if (/^(file:|[a-z]:\\)/i.test(src)) this.#local.push(child)
        if (!/^data:/i.test(src)) this.#outside.push(child)
      } else this.#collect(child)
    }
  }

  /**
   * The bytes of a picture that the text only names, matched by order when there is one for each. A file beside words is
   * not one of their pictures: Word and Excel add a drawing of the whole selection.
   */
  #fromClipboard(element: PasteElement): string | undefined {
    const { files, ofRtf } = this.#sources
    if (this.#isWordless && files.length === this.#outside.length)
      return files[this.#outside.indexOf(element)]
    return ofRtf.length === this.#local.length ? ofRtf[this.#local.indexOf(element)] : undefined
  }

  /** The picture of an element; undefined, and a loss, when it did not come with the text. */
  take(element: PasteElement): Picture | undefined {
    if (isTracker(element)) return undefined
    const src = sourceOf(element)
    const found = /^data:/i.test(src) ? src : this.#fromClipboard(element)
    const alt = (element.attributes.alt ?? '').trim()
    if (found && ACCEPTED.test(found)) return { src: found.replace(/\s/g, ''), alt }
    this.#losses.add('picture', alt || nameOf(src))
    return undefined
  }
}
