import { describe, expect, it } from 'vitest'
import { withoutDenied } from '../../../search/contrast.ts'
import { toDigits } from '../../../search/numerals.ts'
import { readQuestion } from '../../../search/question.ts'
import { readWanted } from '../../../search/wanted.ts'

describe('what a question says it is not about', () => {
  it.each([
    ['không phải tạm trú mà là tạm vắng', 'tạm vắng'],
    ['khong phai tam tru ma la tam vang', 'tam vang'],
    ['khai sinh chứ không phải khai tử', 'khai sinh'],
    ['tôi hỏi không phải căn cước, mà hộ chiếu', 'tôi hỏi hộ chiếu'],
    ['not a passport but a visa', 'visa'],
    ['thường trú không phải tạm trú', 'thường trú'],
    ['đăng ký xe không phải đổi bằng lái', 'đăng ký xe'],
    ['ho kinh doanh khong phai cong ty', 'ho kinh doanh'],
  ])('is left out of %j', (text, meant) => expect(withoutDenied(text)).toBe(meant))

  it.each([
    'trường hợp nào không phải xin giấy phép xây dựng',
    'không phải nộp lệ phí',
    'hộ nghèo không phải nộp lệ phí',
    'khi nào không phải tạm trú',
    'hộ khẩu không phải lào cai làm căn cước được không',
    'mất giấy tờ mà không phải của mình',
  ])('stays in %j, where nothing else is named', (text) => expect(withoutDenied(text)).toBe(text))
})

describe('numbers in words', () => {
  it.each([
    ['con năm tuổi', 'con 5 tuổi'],
    ['con mười bốn tuổi làm căn cước', 'con 14 tuổi làm căn cước'],
    ['người già bảy mươi lăm tuổi', 'người già 75 tuổi'],
    ['hai mươi tuổi', '20 tuổi'],
    ['định danh mức hai', 'định danh mức 2'],
    ['chuyển trường lớp mười một', 'chuyển trường lớp 11'],
    ['con nam tuoi', 'con 5 tuoi'],
    ['xe một trăm phân khối', 'xe một trăm phân khối'],
    ['xe năm mươi phân khối', 'xe 50 phân khối'],
    ['nhà ba tầng', 'nhà 3 tầng'],
  ])('%j is %j', (text, digits) => expect(toDigits(text)).toBe(digits))

  it.each(['năm 2026', 'ba tôi mới mất', 'một cửa', 'hai vợ chồng', 'cấp xã', 'tuổi nghỉ hưu'])(
    'stay in %j',
    (text) => expect(toDigits(text)).toBe(text),
  )
})

describe('the type that is asked for', () => {
  it.each([
    ['nghị định về định danh điện tử', 'legal-documents', 'định danh điện tử'],
    ['thông tư nào quy định lệ phí đăng ký cư trú', 'legal-documents', 'lệ phí đăng ký cư trú'],
    ['luật căn cước', 'legal-documents', 'căn cước'],
    ['decree on enterprise registration', 'legal-documents', 'enterprise registration'],
    ['số điện thoại sở tư pháp', 'agencies', 'sở tư pháp'],
    ['so xay dung sdt', 'agencies', 'so xay dung'],
    ['sở công thương làm việc thứ bảy không', 'agencies', 'sở công thương'],
    ['văn phòng đăng ký đất đai mấy giờ mở cửa', 'agencies', 'văn phòng đăng ký đất đai'],
    ['lịch tiếp công dân của tỉnh', 'events', 'tiếp công dân của tỉnh'],
    ['liên hệ kho bạc nhà nước', 'agencies', 'kho bạc nhà nước'],
    ['lịch tiếp công dân', 'events', 'tiếp công dân'],
    ['khi nào chủ tịch tỉnh tiếp dân', 'events', 'tiếp dân'],
    ['bao giờ lãnh đạo xã tiếp công dân', 'events', 'tiếp công dân'],
  ])('of %j is %s', (text, type, rest) => expect(readWanted(text)).toMatchObject({ type, rest }))

  it.each([
    'luật sư tư vấn miễn phí',
    'liên hệ với cổng',
    'văn bản ủy quyền',
    'quyết định ly hôn',
    'địa chỉ',
    'nghị định',
    'khai sinh cho con',
    'thay đổi địa chỉ trụ sở công ty',
    'thay doi dia chi ho kinh doanh',
    'thông báo thay đổi số điện thoại doanh nghiệp',
    'đăng ký làm thêm ngoài giờ làm việc',
    'cấp email công vụ',
    'Xét hưởng chế độ trợ cấp theo quy định tại Điều 3 Nghị định số 23/2012/NĐ-CP',
  ])('is none in %j', (text) => expect(readWanted(text)).toBeNull())
})

it('takes the words of three regions for the same question', () => {
  const meant = (text: string) => readQuestion(text).folded
  expect(meant('mần căn cước ở mô rứa')).toBe(meant('làm căn cước ở đâu vậy'))
  expect(meant('mần răng để tách hộ')).toBe(meant('làm sao để tách hộ'))
  expect(meant('đăng ký kết hôn cần chi')).toBe(meant('đăng ký kết hôn cần gì'))
  expect(meant('răng sứ')).toBe('rang su')
})
