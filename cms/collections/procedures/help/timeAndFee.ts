import { both } from '../../../fields/both.ts'

/** Help for the ways of filing, their times and their fees, by the path of the field. */
export const timeAndFeeHelp = {
  methods: both(
    'Mỗi hình thức nộp một dòng, với thời hạn và phí của nó. Phần tóm tắt trên trang lấy từ đây.',
    'One row for each channel, with its time and fees. The summary on the page is taken from here.',
  ),
  'methods.channel': both('Người dân nộp hồ sơ bằng cách nào.', 'How people file.'),
  'methods.time': both('Từ khi nhận đủ hồ sơ đến khi trả kết quả.', 'From complete papers to the result.'),
  'methods.time.value': both('Chỉ số, ví dụ 5.', 'The number alone, such as 5.'),
  'methods.time.unit': both('Theo quyết định: ngày làm việc hay ngày.', 'As decided: working days or days.'),
  'methods.time.note': both(
    'Điều mà con số không nói được, ví dụ “trả ngay trong ngày”.',
    'What a number cannot say, such as “the same day”.',
  ),
  'methods.fees': both(
    'Mỗi khoản thu một dòng. Không thu thì ghi số tiền 0.',
    'One row for each fee. Enter 0 where nothing is charged.',
  ),
  'methods.fees.kind': both(
    'Phí hay lệ phí, theo Luật phí và lệ phí.',
    'As the law on fees and charges has it.',
  ),
  'methods.fees.amount': both('Số tiền, không có dấu chấm.', 'The amount, without separators.'),
  'methods.fees.currency': both('Thường là VND.', 'VND as a rule.'),
  'methods.fees.per': both('Tính cho mỗi bản, trang hay hồ sơ.', 'For each copy, page or file.'),
  'methods.fees.note': both(
    'Ai được miễn, giảm và theo văn bản nào.',
    'Who is exempt, and by which document.',
  ),
  'methods.note': both(
    'Điều người nộp theo cách này cần biết thêm.',
    'What applicants should know about this way.',
  ),
  published: both(
    'Câu chữ của quyết định công bố. Số ở đây phải khớp với số ở “Cách thức thực hiện”.',
    'The words of the publishing decision. Numbers here must match those of the methods.',
  ),
  'published.timeText': both('Chép nguyên văn.', 'Word for word.'),
  'published.time': both(
    'Chỉ điền khi câu chữ nêu đúng một thời hạn.',
    'Only where the words state exactly one time.',
  ),
  'published.time.value': both('Chỉ số.', 'The number alone.'),
  'published.time.unit': both('Theo câu chữ ở trên.', 'As in the words above.'),
  'published.feeText': both('Chép nguyên văn.', 'Word for word.'),
  'published.fee': both('Cách thu mà câu chữ nêu.', 'How the words say it is charged.'),
  'published.fee.kind': both('Một mức, nhiều mức hay không thu.', 'One amount, several or none.'),
  'published.fee.amount': both('Chỉ khi là một mức cố định.', 'Only for one fixed amount.'),
  'published.fee.currency': both('Thường là VND.', 'VND as a rule.'),
}
