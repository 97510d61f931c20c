import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { recogniseDocument } from '../../../cms/uploads/recognise.ts'
import { UNFIT, UnfitFile } from '../../../cms/uploads/unfit.ts'
import { makeZip, OFFICE_PARTS, type ZipPart } from '../../support/zip.ts'

const reasonOf = async (bytes: Buffer) => {
  try {
    return await recogniseDocument(bytes)
  } catch (error) {
    if (error instanceof UnfitFile) return `refused: ${error.reason}`
    throw error
  }
}
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF
`
const pdf = (before = '', after = '') => Buffer.from(before + PDF + after, 'latin1')
const pdfWith = (entry: string) =>
  Buffer.from(PDF.replace('/Type/Catalog', `/Type/Catalog${entry}`), 'latin1')
const { docx } = OFFICE_PARTS
const docxWith = (...parts: ZipPart[]) => makeZip([...docx, ...parts])
/** Objects compressed as since PDF 1.5. */
const pdfWithObjects = (objects: string, type = '/Type/ObjStm/N 1/First 4') =>
  pdfWithStream(`${type}/Filter/FlateDecode`, deflateSync(objects))
const OBJECTS = '/Type/ObjStm/N 1/First 4'
const SCRIPT = '5 0 <</S/JavaScript/JS(app.alert(1))>>'
const ascii85 = (bytes: Buffer) => {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let text = ''
  for (let at = 0; at < padded.length; at += 4) {
    const number = padded.readUInt32BE(at)
    for (let power = 4; power >= 0; power--)
      text += String.fromCharCode((Math.floor(number / 85 ** power) % 85) + 33)
  }
  return `${text}~>`
}
const XFA = '<</AcroForm<</XFA 4 0 R>>>>'
const pdfWithForm = (xml: string) =>
  Buffer.from(
    pdfWithObjects(xml, '/Subtype/Xml')
      .toString('latin1')
      .replace('/Type/Catalog', `/Type/Catalog${XFA.slice(2, -2)}`),
    'latin1',
  )
const pdfWithStream = (entries: string, packed: Buffer | string) => {
  const [body = '', trailer = ''] = PDF.split('trailer')
  const head = `4 0 obj<<${entries}/Length ${packed.length}>>stream\n`
  const end = `\nendstream\nendobj\ntrailer${trailer}`
  return Buffer.concat([
    Buffer.from(body + head, 'latin1'),
    Buffer.from(packed as string),
    Buffer.from(end, 'latin1'),
  ])
}

const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}
const TYPES = docx[0]![1]
const TEMPLATE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'
const docxWithRelations = (xml: string | Buffer) => docxWith(['word/_rels/settings.xml.rels', xml])
const docxWithText = (xml: string | Buffer) => docxWith(['word/header1.xml', xml])
const instruction = (...pieces: string[]) =>
  `<w:p><w:fldChar/>${pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:fldChar/></w:p>`

describe('a document that usual programs open is taken', () => {
  const picture: ZipPart = ['word/media/image1.png', randomBytes(3_000_000)]
  it.each([
    ['a plain PDF', pdf(), 'pdf'],
    ['a PDF behind a byte order mark', pdf('\xef\xbb\xbf'), 'pdf'],
    ['a PDF behind a blank line', pdf('\r\n'), 'pdf'],
    ['a PDF behind headers of HTTP', pdf('Content-Type: application/pdf\r\n\r\n'), 'pdf'],
    ['a PDF before two kilobytes of zeros', pdf('', '\0'.repeat(2048)), 'pdf'],
    ['a PDF before an HTML page', pdf('', `<html>${'x'.repeat(3000)}</html>`), 'pdf'],
    ['a PDF that opens at a page', pdfWith('/OpenAction[3 0 R/Fit]'), 'pdf'],
    ['a PDF with harmless compressed objects', pdfWithObjects('5 0 <</Type/Font>>'), 'pdf'],
    ['a PDF with an attached table', pdfWith('/Names<</EmbeddedFiles 5 0 R>>/UF(hoa-don.xml)'), 'pdf'],
    [
      'a PDF with megabytes of blanks',
      pdf('', `5 0 obj<<>>${' '.repeat(20_000_000)}% %${'%'.repeat(9000)}\nendobj`),
      'pdf',
    ],
    ['a PDF with objects that are not packed', pdfWithStream(OBJECTS, '5 0 <</Type/Font>>'), 'pdf'],
    [
      'a PDF with objects packed as hexadecimal',
      pdfWithStream(`${OBJECTS}/Filter/ASCIIHexDecode`, '352030203c3c3e3e>'),
      'pdf',
    ],
    [
      'a PDF with objects packed twice',
      pdfWithStream(`${OBJECTS}/Filter[/ASCII85Decode/FlateDecode]`, ascii85(deflateSync('5 0 <<>>'))),
      'pdf',
    ],
    ['a PDF with a form of XML without script', pdfWithForm('<template><field/></template>'), 'pdf'],
    ['a PDF with a button that sends a form', pdfWith('/OpenAction[3 0 R/Fit]/A<</S/SubmitForm>>'), 'pdf'],
    ['a PDF that names a file beside it', pdfWith('/A<</S/GoToR/F(phu-luc.pdf)>>'), 'pdf'],
    ['a PDF with a film', pdfWith('/A<</S/Rendition/OP 0>>'), 'pdf'],
    ['DOCX', makeZip(docx), 'docx'],
    ['XLSX', makeZip(OFFICE_PARTS.xlsx), 'xlsx'],
    ['ODT', makeZip(OFFICE_PARTS.odt), 'odt'],
    [
      'a streamed DOCX with its types last',
      makeZip([picture, ...docx.toReversed()], { isStreamed: true }),
      'docx',
    ],
    ['a DOCX that begins with something else', makeZip([['[trash]/0000.dat', '\xff'], ...docx]), 'docx'],
    [
      'a DOCX with its types in UTF-16',
      makeZip([['[Content_Types].xml', utf16(TYPES)], ...docx.slice(1)]),
      'docx',
    ],
    [
      'a DOCX with its types in UTF-16 of the other order',
      makeZip([['[Content_Types].xml', utf16(TYPES, true)], ...docx.slice(1)]),
      'docx',
    ],
    [
      'a DOCX that tells its main part by the ending',
      makeZip([
        ['[Content_Types].xml', TYPES.replace(/<Override PartName="[^"]*"/, '<Default Extension="xml"')],
        ...docx.slice(1),
      ]),
      'docx',
    ],
    ['a DOCX that writes of DDE', docxWithText(`<w:t>DDE</w:t>${instruction(' HYPERLINK "DDE" ')}`), 'docx'],
    [
      'a DOCX with links to other sites',
      docxWith([
        'word/_rels/document.xml.rels',
        '<Relationship Type="http://x/hyperlink" Target="https://laocai.gov.vn" TargetMode="External"/>',
      ]),
      'docx',
    ],
    [
      'a DOCX with a table of Excel inside',
      docxWith(['word/embeddings/Book1.xlsx', makeZip(OFFICE_PARTS.xlsx)]),
      'docx',
    ],
  ])('%s', async (_, bytes, kind) => {
    expect(await reasonOf(bytes)).toBe(kind)
  })
})

describe('a file that is none, or would do harm, is refused with its reason', () => {
  const relation = (type: string) =>
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/${type}" Target="https://x.example/a" TargetMode="External"/></Relationships>`
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a web page', Buffer.from('<html><body>404</body></html>'), 'unknown'],
    ['a ZIP of anything', makeZip([['a.txt', 'a']]), 'unknown'],
    ['a slide show', makeZip([['[Content_Types].xml', 'presentationml.presentation.main+xml']]), 'unknown'],
    ['a PDF that was cut off', pdf().subarray(0, 60), 'broken'],
    ['a DOCX that was cut off', makeZip(docx).subarray(0, 300), 'broken'],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), 'legacy'],
    ['a PDF that runs JavaScript', pdfWith('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'), 'script'],
    ['the same, spelled with escapes', pdfWith('/OpenAction<</S/Java#53cript/JS(x)>>'), 'script'],
    ['the same, in compressed objects', pdfWithObjects('5 0 <</S/JavaScript/JS(app.alert(1))>>'), 'script'],
    [
      'the same, where the name of the type has escapes',
      pdfWithObjects(SCRIPT, '/Type/Obj#53tm/N 1/First 4'),
      'script',
    ],
    ['the same, where no type is named', pdfWithObjects(SCRIPT, '/N 1/First 4'), 'script'],
    [
      'the same, behind a long dictionary',
      pdfWithObjects(SCRIPT, `${OBJECTS}/X[(>>stream\n) ${'0 '.repeat(4000)}]% stream\n`),
      'script',
    ],
    ['the same, not packed', pdfWithStream(OBJECTS, SCRIPT), 'script'],
    ['the same, before a zero', pdfWith('/OpenAction<</S/JavaScript\0JS(x)>>'), 'script'],
    [
      'the same, packed twice',
      pdfWithStream(`${OBJECTS}/Filter[/A85 /Fl]`, ascii85(deflateSync(SCRIPT))),
      'script',
    ],
    [
      'the same, as hexadecimal',
      pdfWithStream(`/Filter/ASCIIHexDecode${OBJECTS}`, `${Buffer.from(SCRIPT).toString('hex')}>`),
      'script',
    ],
    [
      'a PDF whose objects are packed in an unused way',
      pdfWithStream(`${OBJECTS}/Filter/LZWDecode`, 'x'),
      'broken',
    ],
    ['a PDF of strings without an end', pdf('', 'obj<<('.repeat(20_000)), 'tooMuch'],
    ['a PDF of dictionaries in each other', pdf('', 'obj<<'.repeat(20_000) + '>>'.repeat(20_000)), 'tooMuch'],
    [
      'a PDF with a form of XML that has a script',
      pdfWithForm('<event><script>x</script></event>'),
      'script',
    ],
    ['a PDF with a film that has a script', pdfWith('/A<</S/Rendition/JS(app.alert(1))>>'), 'script'],
    [
      'a PDF that sends a form by itself',
      pdfWith('/OpenAction<</S/SubmitForm/F(http://x.example)>>'),
      'script',
    ],
    [
      'a PDF that opens a network share',
      pdfWith('/AA<</O<</S/GoToE/F(\\\\\\\\x.example\\\\a)>>>>'),
      'script',
    ],
    ['the same, in octal', pdfWith('/OpenAction<</S/GoToR/F(\\134\\134x.example)>>'), 'script'],
    [
      'a PDF that opens an address',
      pdfWith('/OpenAction<</S/GoToR/F<</FS/URL/F(http://x.example/)>>>>'),
      'script',
    ],
    [
      'a PDF with a program as a remark',
      pdfWith('/Subtype/FileAttachment/FS<</EF<</F 5 0 R>>/F(a.exe )>>'),
      'executable',
    ],
    [
      'the same, in hexadecimal',
      pdfWith('/FS<</EF<</F 5 0 R>>/UF<FEFF0061002E006500780065>>>'),
      'executable',
    ],
    ['a PDF that starts a program', pdfWith('/OpenAction<</S/Launch/F(calc.exe)>>'), 'script'],
    ['a PDF with a program attached', pdfWith('/Names<</EmbeddedFiles 5 0 R>>/UF(setup.exe)'), 'executable'],
    [
      'a PDF that hides its objects by a password',
      Buffer.from(
        pdfWithObjects('5 0 <<>>').toString('latin1').replace('/Root', '/Encrypt 9 0 R/Root'),
        'latin1',
      ),
      'encrypted',
    ],
    ['a DOCX with macros', docxWith(['word/vbaProject.bin', 'x']), 'macros'],
    [
      'a DOCX that says it has macros',
      makeZip([['[Content_Types].xml', 'application/vnd.ms-word.document.macroEnabled.main+xml']]),
      'macros',
    ],
    ['an ODT with macros', makeZip([...OFFICE_PARTS.odt, ['Basic/Standard/Module1.xml', 'x']]), 'macros'],
    ['a DOCX with a program by its name', docxWith(['word/embeddings/cai-dat.exe', 'x']), 'executable'],
    [
      'a DOCX with a program by its content',
      docxWith(['word/media/image2.png', Buffer.from('4d5a9000', 'hex')]),
      'executable',
    ],
    [
      'a DOCX with a package of any file',
      docxWith([
        'word/embeddings/oleObject1.bin',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('\x01Ole10Native', 'utf16le')]),
      ]),
      'executable',
    ],
    [
      'a DOCX with a template elsewhere',
      docxWith([
        'word/_rels/settings.xml.rels',
        relation('officeDocument/2006/relationships/attachedTemplate'),
      ]),
      'external',
    ],
    ...[
      `<Relationship Type='${TEMPLATE}' Target='https://x.example/a' TargetMode='External'/>`,
      `<Relationship Type = "${TEMPLATE}"\n Target="https://x.example/a>" TargetMode\t=\n"External" />`,
      `<r:Relationship Type="${TEMPLATE}" TargetMode="External"></r:Relationship>`,
      `<Relationship Type="${TEMPLATE.replace('T', '&#x54;')}" TargetMode="&#69;xternal"/>`,
      utf16(`<Relationship Type="${TEMPLATE}" TargetMode="External"/>`),
      utf16(`<Relationship Type="${TEMPLATE}" TargetMode="External"/>`, true),
      utf16(`<Relationship Type="${TEMPLATE}" TargetMode="External"/>`).subarray(2),
    ].map((xml, index): [string, Buffer, string] => [
      `the same, written in way ${index + 1}`,
      docxWithRelations(xml),
      'external',
    ]),
    [
      'a DOCX with relations that are defined elsewhere',
      docxWithRelations('<!DOCTYPE a [<!ENTITY e "External">]><Relationship TargetMode="&e;"/>'),
      'broken',
    ],
    [
      'a DOCX with very long relations',
      docxWithRelations(`<a>${randomBytes(2_000_000).toString('hex')}</a>`),
      'tooMuch',
    ],
    ['a DOCX with a field of DDE', docxWithText(instruction(' DDEAUTO c:\\\\a.exe')), 'external'],
    [
      'a DOCX with a field of DDE in pieces',
      docxWithText(instruction('D', 'D', 'E c:\\\\a.exe')),
      'external',
    ],
    ['a DOCX with a short field of DDE', docxWithText("<w:fldSimple w:instr='&#68;DE x'/>"), 'external'],
    ['a DOCX with a field of DDE in UTF-16', docxWithText(utf16(instruction('DDE x'))), 'external'],
    [
      'an XLSX with a link of DDE',
      makeZip([
        ...OFFICE_PARTS.xlsx,
        ['xl/externalLinks/externalLink1.xml', '<externalLink><ddeLink/></externalLink>'],
      ]),
      'external',
    ],
    ['a DOCX with a .docm', docxWith(['word/embeddings/a.docm', 'x']), 'macros'],
    [
      'a DOCX with a DOCX with macros',
      docxWith(['word/embeddings/a.docx', docxWith(['word/vbaProject.bin', 'x'])]),
      'macros',
    ],
    [
      'a DOCX with a .doc with macros',
      docxWith([
        'word/embeddings/a.doc',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('_VBA_PROJECT', 'utf16le')]),
      ]),
      'macros',
    ],
    [
      'a DOCX with a ZIP with a program',
      docxWith(['word/embeddings/a.bin', makeZip([['a.exe', 'x']])]),
      'executable',
    ],
    [
      'a DOCX with ZIPs in each other',
      docxWith(['a.zip', makeZip([['b.zip', makeZip([['c.zip', makeZip(docx)]])]])]),
      'tooMuch',
    ],
    ['a DOCX with a program before a blank', docxWith(['word/embeddings/a.exe ', 'x']), 'executable'],
    ['a DOCX without its main part', makeZip(docx.slice(0, 2)), 'broken'],
    ['an ODT without its main part', makeZip(OFFICE_PARTS.odt.slice(0, 1)), 'broken'],
    [
      'a DOCX that unpacks to 300 MB',
      docxWith(['word/media/image1.bmp', Buffer.alloc(300 * 1024 * 1024)]),
      'tooMuch',
    ],
    ['a DOCX that unpacks to more than it says', makeZip(docx, { claimed: 1 }), 'broken'],
    [
      'a DOCX of very many parts',
      makeZip(Array.from({ length: 6000 }, (_, i): ZipPart => [`word/${i}.xml`, ''])),
      'tooMuch',
    ],
    ['a DOCX with a password', makeZip(docx, { flags: 1 }), 'encrypted'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(`refused: ${reason}`)
  })

  it('in one sentence or more without a colon, at which the admin cuts them', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(UNFIT.broken[language]).toMatch(/^[^:]+\.$/)
      expect(UNFIT.unknown[language]).toMatch(/^[^:]+PDF[^:]+\.$/)
    }
    expect(UNFIT.script.vi).toContain('in lại thành PDF')
  })
})
