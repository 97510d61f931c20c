import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { loadContent } from '../cms/seed/content.ts'
import { FILES_FOLDER, pdfNameOf } from '../cms/seed/documentFiles.ts'
import { fontFaces } from '../cms/seed/print/fonts.ts'
import { edges, toPage } from '../cms/seed/print/page.ts'
import { requireChromium } from './check/chromium.ts'
import { root } from './root.ts'

// npm run documents:print: prints the example documents of the sample as PDF; run it after their text has changed, and
// commit its output. Needs Chromium.
const browser = await chromium.launch({ executablePath: requireChromium() })
await mkdir(join(root, FILES_FOLDER), { recursive: true })
try {
  const page = await browser.newPage()
  for (const document of await loadContent('documents')) {
    const faces = await fontFaces(toPage(document, ''))
    await page.setContent(toPage(document, faces))
    await page.evaluate(() => globalThis.document.fonts.ready)
    const pdf = await page.pdf({
      ...{ preferCSSPageSize: true, displayHeaderFooter: true, tagged: true, outline: true },
      ...edges(faces),
    })
    const name = pdfNameOf(document.number)
    await writeFile(join(root, FILES_FOLDER, name), pdf)
    console.log(`${FILES_FOLDER}/${name}: ${pdf.length} B`)
  }
} finally {
  await browser.close()
}
