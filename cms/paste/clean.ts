import { assemble } from './assemble.ts'
import type { Block } from './blocks.ts'
import { Losses, type Loss } from './losses.ts'
import { Pictures } from './pictures.ts'
import { Reader } from './reader.ts'
import { picturesOfRtf } from './rtf.ts'
import { toHtml } from './toHtml.ts'
import { parsePaste } from './tree.ts'

/** What a clipboard has beside HTML. */
export interface Beside {
  rtf?: string
  /** Its picture files, in order, as data URLs. */
  files?: readonly string[]
}

/** A pasted text as the editor can hold it, and what of it was lost. */
export interface ReadPaste {
  blocks: Block[]
  losses: Loss[]
}

/**
 * Reads HTML as Word, Google Docs, LibreOffice, spreadsheets and web pages put it on the clipboard: headings from level
 * 2 without jumps, nested lists with their numbers, tables, notes as text, links that can be published, pictures that
 * came with it. Needs no browser; never throws.
 */
export function readPaste(html: string, { rtf, files }: Beside = {}): ReadPaste {
  const losses = new Losses()
  const { body, sheet } = parsePaste(html)
  const sources = { files: [...(files ?? [])], ofRtf: rtf ? picturesOfRtf(rtf) : [] }
  const reader = new Reader({ sheet, losses, lists: 0, pictures: new Pictures(body, sources, losses) })
  const around = { format: 0 }
  reader.readAll([body], around)
  reader.flush(around)
  return { blocks: assemble(reader.lines, losses), losses: losses.list() }
}

/** The same as plain HTML of the editor's elements. */
export function clean(html: string, beside: Beside = {}): { html: string; losses: Loss[] } {
  const { blocks, losses } = readPaste(html, beside)
  return { html: toHtml(blocks), losses }
}
