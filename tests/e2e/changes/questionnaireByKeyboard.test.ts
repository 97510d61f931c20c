import { openDesk } from '../../support/e2e/desk.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { Typist } from '../../support/e2e/typist.ts'

const CODE = '9.120013'
/** What an editor may need for it. */
const MOST_MINUTES = 20

/** A question, its options, and the question and option by numbers on which it follows. */
interface Asked {
  text: string
  options: string[]
  after?: [question: number, option: number]
}

const YES_NO = ['Có', 'Không']
const QUESTIONS: Asked[] = [
  { text: 'Bạn xây công trình gì?', options: ['Nhà ở riêng lẻ', 'Nhà xưởng', 'Công trình khác'] },
  { text: 'Ai là chủ đầu tư?', options: ['Cá nhân, hộ gia đình', 'Tổ chức'] },
  { text: 'Nhà cao mấy tầng?', options: ['Từ ba tầng trở xuống', 'Trên ba tầng'], after: [1, 1] },
  { text: 'Nhà có tầng hầm không?', options: YES_NO, after: [1, 1] },
  { text: 'Xây mới hay sửa chữa?', options: ['Xây mới', 'Sửa chữa, cải tạo', 'Di dời'] },
  { text: 'Đất ở đô thị hay nông thôn?', options: ['Đô thị', 'Nông thôn'] },
  { text: 'Sổ đỏ đã đứng tên bạn chưa?', options: ['Rồi', 'Chưa'] },
  { text: 'Đất có đang thế chấp không?', options: YES_NO, after: [7, 1] },
  { text: 'Nhà có giáp nhà liền kề không?', options: YES_NO },
  { text: 'Công trình có nằm trong khu di tích không?', options: YES_NO },
  { text: 'Bạn tự nộp hay ủy quyền?', options: ['Tự nộp', 'Ủy quyền cho người khác'] },
  { text: 'Bạn nhận kết quả ở đâu?', options: ['Tại quầy', 'Qua bưu chính'] },
]

/** A paper, and the question and option by numbers on which it is asked for. */
const PAPERS: [name: string, when?: [question: number, option: number]][] = [
  ['Đơn đề nghị cấp giấy phép xây dựng'],
  ['Giấy đăng ký doanh nghiệp', [2, 2]],
  ['Bản vẽ thiết kế kết cấu', [3, 2]],
  ['Giấy tờ chứng minh quyền sử dụng đất', [7, 2]],
  ['Văn bản đồng ý của ngân hàng', [8, 1]],
  ['Ý kiến của cơ quan quản lý di tích', [10, 1]],
  ['Giấy ủy quyền', [11, 2]],
  ['Phiếu đăng ký nhận kết quả qua bưu chính', [12, 2]],
]

// On a busy machine the server takes its time to draw the conditions of a new row.
test.describe.configure({ timeout: 180_000 })

/** Adds a condition to the row in which the focus is, and chooses a question and an option. */
async function chooseWhen(typist: Typist, [question, option]: [number, number]): Promise<void> {
  // A person is slower than the answer of the server, which this part of a new row needs.
  await typist.page.waitForFunction(() =>
    document.activeElement
      ?.closest('.array-field__draggable-rows > [id*="-row-"]')
      ?.querySelector('.condition'),
  )
  await typist.tabTo(/^Thêm điều kiện$/)
  await typist.press('Enter')
  await typist.page.waitForFunction(() => document.activeElement?.matches('select'))
  if (question > 1) await typist.type(`${question}.`)
  await typist.press('Tab')
  await typist.press('Tab')
  for (let down = 1; down < option; down += 1) await typist.press('ArrowDown')
}

async function writeQuestion(typist: Typist, { text, options, after }: Asked): Promise<void> {
  await typist.write(text)
  if (after) await chooseWhen(typist, after)
  await typist.tabTo(/^Thêm: Lựa chọn$/)
  for (const [at, option] of options.entries()) {
    await typist.addRow(at === 0 ? 'Enter' : 'Control+Enter')
    await typist.write(option)
  }
}

async function writeQuestions(typist: Typist): Promise<void> {
  await typist.tabTo(/^Thêm: Câu hỏi$/)
  for (const [at, asked] of QUESTIONS.entries()) {
    await typist.addRow(at === 0 ? 'Enter' : 'Control+Shift+Enter')
    await writeQuestion(typist, asked)
  }
}

async function writePapers(typist: Typist): Promise<void> {
  await typist.tabTo(/^Thêm: Trường hợp$/)
  await typist.addRow('Enter')
  await typist.tabTo(/^Thêm: Giấy tờ$/)
  for (const [at, [name, when]] of PAPERS.entries()) {
    await typist.addRow(at === 0 ? 'Enter' : 'Control+Enter')
    await typist.write(name)
    if (when) await chooseWhen(typist, when)
  }
}

/** Turns the tabs of the form. */
async function turn(typist: Typist, key: 'Alt+PageDown' | 'Alt+PageUp', title: string): Promise<void> {
  await typist.press(key)
  await expect(typist.page.locator('.tabs-field__tab-button--active')).toHaveText(title)
}

test('an editor without a mouse makes and publishes a questionnaire of twelve questions in 20 minutes, and readers are asked', async ({
  browser,
  request,
  page,
}) => {
  const { admin, leave } = await openDesk(browser, request, 'publisher')
  const typist = new Typist(admin.page)
  await admin.create('procedures')
  await typist.tabTo(/^Tên thủ tục/)
  await typist.write('Thủ tục cấp giấy phép xây dựng thử')
  await typist.tabTo(/^Mã thủ tục/)
  await typist.type(CODE)

  await turn(typist, 'Alt+PageDown', 'Thời hạn, phí')
  await typist.tabTo(/^Thêm: Cách thức$/)
  await typist.addRow('Enter')
  await typist.type('Trực tiếp')
  await typist.press('Enter')
  await turn(typist, 'Alt+PageDown', 'Hồ sơ, trình tự')
  await turn(typist, 'Alt+PageDown', 'Câu hỏi')
  await writeQuestions(typist)
  await turn(typist, 'Alt+PageUp', 'Hồ sơ, trình tự')
  await writePapers(typist)
  await turn(typist, 'Alt+PageDown', 'Câu hỏi')
  const map = admin.page.getByRole('region', { name: 'Sơ đồ câu hỏi' })
  await expect(map.getByRole('img', { name: /^Sơ đồ 12 câu hỏi/ })).toBeVisible()
  await expect(map).toContainText('Không thấy chỗ nào phải sửa')

  for (const title of ['Hồ sơ, trình tự', 'Thời hạn, phí', 'Tên và kết quả'])
    await turn(typist, 'Alt+PageUp', title)
  await typist.tabTo(/^Xuất bản tài liệu$/, 'Shift+Tab')
  await typist.press('Enter')
  await admin.confirmed(/thành công/)
  test.info().annotations.push({
    type: 'effort',
    description: `${typist.keys} keys, ${typist.thoughts} thoughts: ${typist.minutes.toFixed(1)} minutes`,
  })
  expect(typist.minutes).toBeLessThan(MOST_MINUTES)

  const [made] = await (await signInToCms(request)).find('procedures', `where[code][equals]=${CODE}`)
  try {
    await page.goto(`/thu-tuc/${CODE}/cau-hoi`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTIONS[0]!.text)
    await page.getByRole('radio', { name: 'Nhà xưởng' }).check()
    await page.getByRole('button', { name: /^Tiếp/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTIONS[1]!.text)
  } finally {
    await (await signInToCms(request)).remove('procedures', made!.id)
  }
  await leave()
})
