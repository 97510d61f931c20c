import type { Page } from 'playwright/test'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { tabTo } from '../../support/e2e/tabTo.ts'
import { expect, test } from '../../support/e2e/test.ts'

const CODE = '9.120012'
const ASKED = Array.from({ length: 12 }, (_, at) => at + 1)
const isYes = (number: number) => number % 2 === 1

const options = (number: number) => [
  { key: 'co', label: `Có ${number}` },
  { key: 'khong', label: `Không ${number}` },
]
const question = (number: number, askIf?: string) => ({
  ...{ key: `c${number}`, text: `Câu hỏi thử số ${number}?`, options: options(number) },
  ...(askIf && { askIf }),
})
/** The last two depend on earlier answers: one is asked, the other never for this reader. */
const QUESTIONS = [
  ...ASKED.slice(0, -1).map((number) => question(number)),
  question(12, 'c3=co & c4=khong'),
  question(13, 'c2=co'),
]
const PAPERS = [
  { name: 'Tờ khai chung' },
  ...ASKED.map((number) => ({ name: `Giấy tờ số ${number}`, when: `c${number}=co` })),
]

/** Goes over the menu to the options, chooses one with the arrow keys, and sends the form. */
async function answer(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, new RegExp(`^Có ${number}`))
  await page.keyboard.press('Space')
  if (!isYes(number)) await page.keyboard.press('ArrowDown')
  const next = page.waitForURL(new RegExp(`q-c${number}=`), { waitUntil: 'domcontentloaded' })
  await page.keyboard.press('Enter')
  await next
}

test('a reader without a mouse answers twelve questions and has the list of the papers for this case', async ({
  page,
}) => {
  const cms = await signInToCms(page.request)
  const { status, doc } = await cms.create('procedures', {
    ...{ code: CODE, name: 'Thủ tục hỏi nhiều', _status: 'published', questions: QUESTIONS },
    ...{ methods: [{ channel: 'direct' }], cases: [{ documents: PAPERS }] },
  })
  expect(status).toBe(201)
  try {
    await page.goto(`/thu-tuc/${CODE}/cau-hoi`)
    for (const number of ASKED) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Câu hỏi thử số ${number}?`)
      await answer(page, number)
    }
    await expect(page).toHaveURL(/chuan-bi\?q-c1=co&q-c2=khong.*&q-c12=khong$/)
    const wanted = PAPERS.filter((_, at) => at === 0 || isYes(at)).map(({ name }) => name)
    for (const name of wanted) await tabTo(page, new RegExp(`^${name}`))
    await expect(page.getByRole('checkbox')).toHaveCount(wanted.length)
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox').last()).toBeChecked()
  } finally {
    await cms.remove('procedures', doc.id)
  }
})
