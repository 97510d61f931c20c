import type { NOTICE_KINDS, RichBlockType, TABLE_HEADERS } from '../../../cms/content/blocks/index.ts'
import type { Locale } from '../../paths.ts'
import type { FileView, PictureView } from '../media.ts'
import type { RichNode } from '../rich-text.ts'

/** What the component of each block shows. */
export interface BlockViews {
  attachments: { heading?: string; files: FileView[] }
  notice: { kind: (typeof NOTICE_KINDS)[number]; title?: string; nodes: RichNode[] }
  /** Only the first button of a text is `main`. */
  action: { label: string; href: string; main: boolean }
  quotation: { paragraphs: string[]; who?: string }
  accordion: { items: { title: string; nodes: RichNode[] }[] }
  /** Shown by itself when there is no table below it. */
  tableCaption: { caption: string; header: (typeof TABLE_HEADERS)[number] }
  gallery: { heading?: string; pictures: PictureView[] }
  /** `site` is its name, or its host. */
  video: { title: string; href: string; site: string; duration?: string; poster?: PictureView }
  audio: { title: string; file: FileView; paragraphs: string[] }
  communeMap: { name: string; href: string; centre?: string; lang?: Locale }
}

/** A block in a text, ready to be rendered. */
export type BlockNode = { [T in RichBlockType]: { block: T; view: BlockViews[T] } }[RichBlockType]
