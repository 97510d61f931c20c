import { expect, test } from 'vitest'
import { findHidden } from '../../../cms/uploads/hiddenParts.ts'
import { makeZip, OFFICE_PARTS, type ZipPart } from '../../support/zip.ts'

const { docx, odt, xlsx } = OFFICE_PARTS
const hiddenRows = (count: number) => `<worksheet>${'<row r="1" hidden="1"/>'.repeat(count)}</worksheet>`

test.each<[string, readonly ZipPart[], ZipPart, string[]]>([
  ['a plain sheet', xlsx, ['xl/worksheets/sheet1.xml', '<row r="1"/><col min="1" hidden="0"/>'], []],
  ['a hidden sheet', xlsx, ['xl/workbook.xml', '<x:sheet name="a" state="hidden"/>'], ['sheets']],
  ['a very hidden one', xlsx, ['xl/workbook.xml', "<sheet state='veryHidden' name='a'/>"], ['sheets']],
  ['a hidden column', xlsx, ['xl/worksheets/sheet1.xml', '<col min="1" hidden="true"/>'], ['columns']],
  ['a few hidden rows', xlsx, ['xl/worksheets/sheet1.xml', hiddenRows(9)], []],
  ['many of them', xlsx, ['xl/worksheets/sheet1.xml', hiddenRows(10)], ['rows']],
  ['the data of a pivot table', xlsx, ['xl/pivotCache/pivotCacheRecords1.xml', '<a/>'], ['pivot']],
  ['a data model', xlsx, ['xl/model/item.data', 'x'], ['model']],
  ['data of other files', xlsx, ['xl/externalLinks/externalLink1.xml', '<a/>'], ['links']],
  ['comments', docx, ['word/comments.xml', '<a/>'], ['comments']],
  ['deleted text', docx, ['word/footer1.xml', '<w:del w:author="A"/>'], ['changes']],
  ['hidden text', docx, ['word/header1.xml', '<w:rPr><w:vanish/></w:rPr>'], ['text']],
  ['text that is shown', docx, ['word/header1.xml', '<w:vanish w:val="0"/>'], []],
  [
    'an open document',
    odt,
    ['content.xml', '<text:changed-region/><office:annotation/>'],
    ['changes', 'comments'],
  ],
])('%s', async (_, parts, part, found) => {
  const others = parts.filter(([name]) => name !== part[0])
  expect(await findHidden(makeZip([...others, part]))).toEqual(found)
})
