import type { Chosen } from '../../../cms/content/blocks/block.ts'
import type { FileView, PictureView } from '../media.ts'
import type { RichNode } from '../rich-text.ts'
import type { BlockViews } from './views.ts'

/** Finds what blocks refer to: what readers of a language may see of it. */
export interface BlockSources {
  filesOf: (chosen: readonly Chosen[]) => FileView[]
  pictureOf: (chosen: Chosen) => PictureView | undefined
  communeOf: (chosen: Chosen) => BlockViews['communeMap'] | undefined
}

/** What a text offers to the blocks inside it. */
export interface BlockTools extends BlockSources {
  /** The address of a button: of the chosen content if there is one, else the typed one. */
  hrefOf: (chosen: Chosen | null | undefined, typed: unknown) => string | undefined
  /** The text inside a block. */
  nodesOf: (text: unknown) => RichNode[]
  /** True for the first button of the text. */
  isFirstButton: () => boolean
}

/** A text that was filled in, with its accents composed. */
export const words = (value: string | null | undefined): string => value?.normalize('NFC').trim() ?? ''

/** The lines of a text with several. */
export const paragraphsOf = (value: string | null | undefined): string[] =>
  words(value)
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
