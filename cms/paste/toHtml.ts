import { FORMAT, type Block, type Cell, type List, type Words } from './blocks.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

const TAGS = [
  [FORMAT.sub, 'sub'],
  [FORMAT.sup, 'sup'],
  [FORMAT.italic, 'em'],
  [FORMAT.bold, 'strong'],
] as const

function wordsToHtml(words: readonly Words[]): string {
  return words
    .map(({ text, format, href }) => {
      if (text === '\n') return '<br>'
      const marked = TAGS.reduce(
        (inner, [bit, tag]) => (format & bit ? `<${tag}>${inner}</${tag}>` : inner),
        escaped(text),
      )
      return href === undefined ? marked : `<a href="${escaped(href)}">${marked}</a>`
    })
    .join('')
}

function listToHtml({ isOrdered, start, items }: List): string {
  const tag = isOrdered ? 'ol' : 'ul'
  const first = isOrdered && start !== 1 ? ` start="${start}"` : ''
  const inside = items.map(
    ({ words, lists }) => `<li>${wordsToHtml(words)}${lists.map(listToHtml).join('')}</li>`,
  )
  return `<${tag}${first}>${inside.join('')}</${tag}>`
}

/** A header cell has no scope: the editor would take it for another one than it says. */
function cellToHtml({ blocks, header, colSpan, rowSpan }: Cell): string {
  const tag = header ? 'th' : 'td'
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<${tag}${spans}>${toHtml(blocks)}</${tag}>`
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${wordsToHtml(block.words)}</p>`
    case 'quote':
      return `<blockquote>${wordsToHtml(block.words)}</blockquote>`
    case 'heading':
      return `<h${block.level}>${wordsToHtml(block.words)}</h${block.level}>`
    case 'list':
      return listToHtml(block)
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map(cellToHtml).join('')}</tr>`).join('')}</table>`
    case 'rule':
      return '<hr>'
    case 'picture':
      return `<img src="${escaped(block.picture.src)}" alt="${escaped(block.picture.alt)}">`
  }
}

/** Blocks as HTML: only the elements that the editor knows, no styles, nothing that runs. */
export const toHtml = (blocks: readonly Block[]): string => blocks.map(blockToHtml).join('\n')
