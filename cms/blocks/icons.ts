import type { RichBlockType } from '../content/blocks/index.ts'

/** Paths on a 24-unit grid, drawn with one stroke width. */
const PATHS: Record<RichBlockType, string> = {
  attachments:
    'M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.2 4.2l-7.8 7.8a1.5 1.5 0 0 1-2.1-2.1L14 8',
  notice: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z M12 11v5 M12 7.6v.1',
  action: 'M3 8h18v8H3Z M8 12h7 M12.5 9.5 15 12l-2.5 2.5',
  quotation: 'M10 7H5v6h5V7Zm0 6c0 2-1 3.5-3 4 M19 7h-5v6h5V7Zm0 6c0 2-1 3.5-3 4',
  accordion: 'M4 5h16v5H4Z M4 14h16v5H4Z M15 7l1.5 1.5L18 7',
  tableCaption: 'M6 4h12 M4 8h16v12H4Z M4 12h16 M10 8v12',
  gallery: 'M7 4h13v12H7Z M4 8v12h13 M7 14l4-4 3 3 2-2 4 4',
  video: 'M3 5h18v14H3Z M10 9l5 3-5 3Z',
  audio: 'M4 9.5v5h3.5L12 19V5L7.5 9.5Z M15.5 9a4.2 4.2 0 0 1 0 6 M18 6.5a8 8 0 0 1 0 11',
  communeMap:
    'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
}

/** A grey that is visible on the light and on the dark background of the admin. */
const COLOUR = '%23748094'

/** The picture of a block in the menus of the editor, as a data URL. */
export const blockIcon = (type: RichBlockType): string =>
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${COLOUR}' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'><path d='${PATHS[type]}'/></svg>`
