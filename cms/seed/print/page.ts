import { DOCUMENT_KINDS } from '../../fields/documentChoices.ts'
import type { Content } from '../content.ts'
import { FAMILY } from './fonts.ts'

type Document = Content<'documents'>[number]
type Block = NonNullable<Document['body']>['vi'][number]

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')

const rowOf = (cells: string[], tag: 'th' | 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`

function toHtml(block: Block): string {
  if (block.type === 'table')
    return `<table>${rowOf(block.head, 'th')}${block.rows.map((row) => rowOf(row, 'td')).join('')}</table>`
  if ('items' in block) return block.items.map((item) => `<p class="item">- ${escape(item)}</p>`).join('\n')
  if (block.type === 'p' || block.type === 'quote') return `<p>${escape(block.text)}</p>`
  const isChapter = /^(Chương|Mục) /.test(block.text)
  return `<${block.type}${isChapter ? ' class="chapter"' : ''}>${escape(block.text)}</${block.type}>`
}

const kindOf = ({ kind }: Document): string =>
  (DOCUMENT_KINDS.find(({ value }) => value === kind)?.label.vi ?? 'Văn bản').toUpperCase()

/** 'ngày 14 tháng 8 năm 2026' */
function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const two = (number = 0) => String(number).padStart(2, '0')
  return `ngày ${two(date)} tháng ${month! < 3 ? two(month) : month} năm ${year}`
}

/** 'Quyết định về …' as it stands under the kind: 'Về …'. */
function subjectOf({ title }: Document): string {
  const words = title.vi
    .replace(/ \(ví dụ\)$/, '')
    .replace(/^(Quyết định|Nghị quyết|Kế hoạch|Chỉ thị)\s+/, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const STYLE = `
  @page { size: A4; margin: 25mm 20mm 22mm 30mm; }
  body { font: 12.5pt/1.35 ${FAMILY}; margin: 0; }
  header { display: flex; justify-content: space-between; text-align: center; gap: 8mm; }
  header p, h1, .subject { text-indent: 0; text-align: center; margin: 0; }
  h1 { font-size: 15pt; margin-top: 9mm; }
  .subject { font-weight: bold; margin: 1mm 12mm 7mm; }
  h2, h3, h4 { font-size: 12.5pt; margin: 3mm 0 1.5mm; text-indent: 10mm; break-after: avoid; }
  .chapter { text-align: center; text-indent: 0; margin-top: 6mm; }
  p { margin: 0 0 1.5mm; text-indent: 10mm; text-align: justify; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid; padding: 1mm 2mm; text-align: start; }
  footer { margin: 8mm 0 0 45%; break-inside: avoid; }
  footer p { text-indent: 0; text-align: center; }`

/**
 * An example document as a page to print, laid out as Decree 30/2020/ND-CP has it.
 * @param faces see `fontFaces`
 */
export function toPage(document: Document, faces: string): string {
  const { number, issuer, issuedOn, body, title } = document
  const blocks = (body?.vi ?? []).map(toHtml).join('\n')
  const [office, province] = [issuer.replace(/ tỉnh Lào Cai$/, ''), 'TỈNH LÀO CAI']
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escape(title.vi)}</title><style>${faces}${STYLE}</style>
<header>
<div><p><b>${escape(office.toUpperCase())}<br>${province}</b></p><p>Số: ${escape(number)}</p></div>
<div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập – Tự do – Hạnh phúc</b></p>
<p>Lào Cai, ${dayInWords(issuedOn)}</p></div>
</header>
<h1>${kindOf(document)}</h1>
<p class="subject">${escape(subjectOf(document))}</p>
${blocks}
<footer><p><b>TM. ${escape(office.toUpperCase())}</b></p><p>(Văn bản ví dụ, không có chữ ký và con dấu)</p></footer>
</html>`
}

/** What each page says above and below its text. @param faces see `fontFaces` */
export function edges(faces: string): { headerTemplate: string; footerTemplate: string } {
  const small = (words: string) =>
    `<style>${faces}</style><div style="font: 8pt ${FAMILY}; width: 100%; text-align: center">${words}</div>`
  return {
    headerTemplate: small('Văn bản ví dụ của bản trình diễn, không có giá trị pháp lý'),
    footerTemplate: small('<span class="pageNumber"></span>/<span class="totalPages"></span>'),
  }
}
