import type { Words } from './blocks.ts'
import { dropStart, splitWords, textOfWords } from './inline.ts'
import type { Line } from './lines.ts'

/** Signs that people type, and private fonts show, before the items of a list. */
const MARK = /^(?:([-–—+*])(?:\s+|(?=\p{Lu}))|([•·∙●○◦▪■□‣➢❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d])\s*)(?=\S)/u

interface Typed {
  sign: string
  length: number
}

function typedOf(words: readonly Words[]): Typed | undefined {
  const found = MARK.exec(textOfWords(words))
  if (!found) return undefined
  const sign = (found[1] ?? found[2] ?? '').replace(/[–—]/, '-').replace(/[·∙●\uf0b7]/, '•')
  return { sign, length: found[0].length }
}

/** The lines of a paragraph whose line breaks separate typed items. */
function linesOf(line: Line): Line[] {
  if (line.type !== 'paragraph') return [line]
  const parts = splitWords(line.words, (at) => line.words[at]!.text === '\n').filter(({ length }) => length)
  if (parts.filter(typedOf).length < 2) return [line]
  return parts.map((words) => ({ type: 'paragraph', words }))
}

/** How deep the items of a row of them stand: a sign that is new in it is one level deeper. */
function toItems(row: [Words[], Typed][], key: string): Line[] {
  const signs: string[] = []
  return row.map(([words, { sign, length }]) => {
    if (!signs.includes(sign)) signs.push(sign)
    const mark = { key, level: signs.indexOf(sign) + 1, kind: 'bullet' } as const
    return { type: 'item', mark, words: dropStart(words, length) }
  })
}

/** Makes lists of two or more paragraphs in a row that begin with a typed sign: "-", "+", "•". */
export function readTypedLists(lines: readonly Line[]): Line[] {
  const done: Line[] = []
  let row: [Words[], Typed][] = []
  const close = () => {
    if (row.length > 1) done.push(...toItems(row, `typed${done.length}`))
    else done.push(...row.map(([words]): Line => ({ type: 'paragraph', words })))
    row = []
  }
  for (const line of lines.flatMap(linesOf)) {
    const typed = line.type === 'paragraph' ? typedOf(line.words) : undefined
    if (typed && line.type === 'paragraph') row.push([line.words, typed])
    else {
      close()
      done.push(line)
    }
  }
  close()
  return done
}
