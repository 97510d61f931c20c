import { both } from '../../../fields/both.ts'

/** Help for what people read first on the page of a procedure, and for its cases, by the path of the field. */
export const contentHelp = {
  name: both('Đúng từng chữ như trong quyết định công bố.', 'Word for word as in the publishing decision.'),
  plainName: both(
    'Cách người dân gọi việc này, ví dụ “Làm giấy khai sinh”. Đây là tiêu đề của trang.',
    'What people call this, for example “Làm giấy khai sinh”. It heads the page.',
  ),
  'otherNames.name': both(
    'Một cách gọi khác, ví dụ tên cũ hoặc tên tắt.',
    'Another name, such as a former or a short one.',
  ),
  summary: both(
    'Một hai câu: ai cần làm và nhận được gì. Hiện trong kết quả tìm kiếm.',
    'One or two sentences: who needs it and what they get. Search results show it.',
  ),
  conditions: both(
    'Điều kiện phải có trước khi nộp hồ sơ. Để trống nếu quyết định không nêu.',
    'What must be met before filing. Leave it empty where the decision names none.',
  ),
  results: both('Người nộp hồ sơ nhận được gì khi xong.', 'What the applicant gets in the end.'),
  'results.name': both('Tên giấy tờ hoặc văn bản trả về.', 'The name of the paper that is given.'),
  'cases.name': both(
    'Ví dụ “Nộp lần đầu”, “Cấp lại do mất”. Trang thủ tục cho chọn theo tên này.',
    'For example “First time”, “Replacing a lost one”. Readers choose by this name.',
  ),
  'cases.steps': both('Theo thứ tự, mỗi việc một bước.', 'In order, one act a step.'),
  'cases.steps.text': both(
    'Ai làm gì, ở đâu. Không cần đánh số, hệ thống tự đánh.',
    'Who does what, and where. They are numbered for you.',
  ),
  'cases.documents': both(
    'Những gì người nộp phải đưa, mỗi thứ một dòng.',
    'What the applicant hands in, each on a row of its own.',
  ),
  'cases.documents.name': both('Tên giấy tờ như quyết định ghi.', 'The paper as the decision names it.'),
  'cases.documents.originals': both('Số bản chính. Trống là không ghi.', 'How many. Empty: not stated.'),
  'cases.documents.copies': both('Số bản sao. Trống là không ghi.', 'How many. Empty: not stated.'),
  'cases.documents.form': both(
    'Tệp mẫu đơn đã tải lên cổng. Ưu tiên hơn liên kết.',
    'The form as a file of the portal. It takes precedence over the link.',
  ),
  'cases.documents.formUrl': both(
    'Khi mẫu đơn nằm ở trang của cơ quan khác. Bắt đầu bằng https.',
    'Where the form is on the site of another agency. It starts with https.',
  ),
  'cases.documents.note': both(
    'Ví dụ “chỉ khi ủy quyền”, “xuất trình để đối chiếu”.',
    'For example “only with a proxy”, “to be shown only”.',
  ),
  questions: both(
    'Hỏi từng câu để người đọc chỉ thấy đúng giấy tờ, phí, thời hạn của mình. Câu phân loại tốt nhất đặt trước. Phím tắt: Ctrl+Enter thêm dòng sau dòng đang viết, Ctrl+Shift+Enter thêm câu hỏi kế tiếp khi đang ở lựa chọn, Alt+Page Down sang thẻ sau.',
    'Asked one by one, so that readers see only their own papers, fees and times. The best splitter first. Keys: Ctrl+Enter adds a row after the current one, Ctrl+Shift+Enter the next question from within options, Alt+Page Down turns to the next tab.',
  ),
  'questions.text': both(
    'Mỗi câu hỏi một điều, bằng lời của người dân.',
    'One fact a question, in the words of people.',
  ),
  'questions.why': both('Một câu ngắn, hiện dưới câu hỏi.', 'One short sentence, shown below the question.'),
  'questions.article': both(
    'Ví dụ “Điều 16 Luật Hộ tịch”.',
    'For example “Article 16, Law on Civil Status”.',
  ),
  'questions.key': both(
    'Tự tạo từ nội dung. Đứng trong địa chỉ trang và trong điều kiện; đừng đổi khi đã xuất bản.',
    'Made from the text. It stands in addresses and conditions; do not change it once published.',
  ),
  'questions.askIf': both('Không có điều kiện thì luôn hỏi.', 'Without a condition it is always asked.'),
  'questions.options': both('Ít nhất hai. Nên có “Không rõ”.', 'At least two. Offer “Not sure”.'),
  'questions.options.label': both('Câu trả lời như người dân nói.', 'The answer as people say it.'),
  'questions.options.hint': both('Giúp chọn đúng, nếu cần.', 'Helps to choose, where needed.'),
  'questions.options.key': both(
    'Tự tạo từ câu trả lời. Đứng trong địa chỉ trang.',
    'Made from the answer. It stands in addresses.',
  ),
  leads: both(
    'Khi câu trả lời cho thấy người đọc cần thủ tục khác, trang dẫn sang đó. Dòng đầu tiên đúng được dùng.',
    'Where the answers show that another procedure is needed, the page leads there. The first that applies counts.',
  ),
  'leads.procedure': both('Thủ tục đúng cho các câu trả lời này.', 'The right one for these answers.'),
  offices: both(
    'Chỉ khi câu trả lời quyết định cơ quan giải quyết. Trống: theo danh mục.',
    'Only where the answers decide on the office. Empty: as in the catalogue.',
  ),
  'offices.office': both('Cơ quan giải quyết khi điều kiện đúng.', 'The office that decides it then.'),
  variants: both(
    'Khi mỗi câu trả lời có trang nộp riêng.',
    'Where each answer has a page of its own to file on.',
  ),
  'variants.variant': both('Mã phương án của điểm nộp hồ sơ.', 'The variant of the entry point.'),
  'leads.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
  'offices.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
  'variants.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
  'cases.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
  'cases.steps.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
  'cases.documents.when': both(
    'Không có điều kiện thì luôn áp dụng.',
    'Without a condition it always applies.',
  ),
  'methods.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
  'methods.fees.when': both('Không có điều kiện thì luôn áp dụng.', 'Without a condition it always applies.'),
}
