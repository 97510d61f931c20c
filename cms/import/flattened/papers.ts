const HEAD = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'

/**
 * The quantity at the end of a row: one digit each, as the end of the name may be a number too ("Mẫu số 181 bản chính").
 * A quantity within the name stands behind a blank ("nộp 01 bản chính").
 */
const QUANTITY = /(?<!\s|[\s(]0)(\d) bản (chính|sao)(?:,\s*(\d) bản sao)?(?![\s,.;:)])/gu

const FILE = /\.(?:docx?|pdf|xlsx?|rtf|zip|rar)$/i
/** Where two sentences are glued: "theo mẫu.Mau so 1". */
const GLUED = /(?<=[\p{Ll}.;:)”"])(?=\p{Lu})/u

/** If a text ends with a file's name, that of a form begins at the first place where two sentences are glued. */
const withoutForm = (name: string): string => (FILE.test(name) ? name.split(GLUED)[0]! : name)

interface Paper {
  name: string
  originalQty: number
  copyQty: number
}

/** A name as the catalogue has it: without marks of a list, and without the sign that ends a row of one. */
const toName = (text: string) =>
  withoutForm(text.trim())
    .replace(/^[\s*+•-]+/, '')
    .replace(/[\s.;]+$/, '')

/** The papers of a text, and what follows the last of them: the name of the next case. */
function readRows(text: string): { papers: Paper[]; rest: string } {
  const papers: Paper[] = []
  let from = 0
  for (const { 0: whole, 1: first, 2: kind, 3: copies, index } of text.matchAll(QUANTITY)) {
    const name = toName(text.slice(from, index))
    from = index + whole.length
    if (!name) continue
    const [originalQty, copyQty] =
      kind === 'chính' ? [Number(first), Number(copies ?? 0)] : [0, Number(first)]
    papers.push({ name, originalQty, copyQty })
  }
  return { papers, rest: text.slice(from) }
}

/**
 * The cases with their papers in the flattened text of the tables of papers: each table has the name of its case before
 * its headings, "--" for none.
 * @returns in the shape of the national portal's detail object
 */
export function readPapers(text: string): { name: string; profileComponents: Paper[] }[] {
  const [first = '', ...tables] = text.split(HEAD)
  let name = first
  return tables.map((table) => {
    const { papers, rest } = readRows(table)
    const one = { name: name.trim().replace(/^-+$/, ''), profileComponents: papers }
    name = rest
    return one
  })
}
