import { makeZip, OFFICE_PARTS, type ZipPart } from './zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** Parts of a WordprocessingML text. */
export const run = (text: string, format = '') =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
export const item = (text: string, list: number, level = 0) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const table = (rows: string[][], headers = 0) =>
  `<w:tbl>${rows
    .map(
      (row, at) =>
        `<w:tr>${at < headers ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row
          .map((cell) => `<w:tc>${p(run(cell))}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

interface Parts {
  body: string
  /** The inside of numbering.xml and styles.xml. */
  numbering?: string
  styles?: string
  more?: ZipPart[]
}

/** A DOCX as Word writes it, with these parts. */
export const makeDocx = ({ body, numbering = '', styles = '', more = [] }: Parts): Buffer =>
  makeZip([
    OFFICE_PARTS.docx[0]!,
    ['_rels/.rels', RELATIONS],
    ['word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`],
    ['word/numbering.xml', `<w:numbering ${W}>${numbering}</w:numbering>`],
    ['word/styles.xml', `<w:styles ${W}>${styles}</w:styles>`],
    ...more,
  ])
