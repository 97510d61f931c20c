/**
 * Words of offices and laws that everyday speech says in another way, in lower case. Written down before the texts of
 * tests/fixtures/readability.json were: the share of syllables in these terms is part of the readability figure.
 */
export const HARD_TERMS: readonly string[] = [
  ...['ban hành', 'căn cứ', 'quy định', 'quy chế', 'điều chỉnh', 'áp dụng', 'thi hành', 'hiệu lực', 'bãi bỏ'],
  ...['thẩm quyền', 'thẩm định', 'phê duyệt', 'chấp thuận', 'chủ trì', 'phối hợp', 'tham mưu', 'triển khai'],
  ...['thực hiện', 'chỉ đạo', 'đôn đốc', 'kiểm tra', 'giám sát', 'thanh tra', 'tổng hợp', 'báo cáo', 'trình'],
  ...['tổ chức', 'cá nhân', 'chủ thể', 'đối tượng', 'trách nhiệm', 'nghĩa vụ', 'quyền hạn', 'nhiệm vụ'],
  ...['phạm vi', 'nguyên tắc', 'tiêu chí', 'điều kiện', 'trình tự', 'thủ tục', 'hồ sơ', 'thời hạn', 'kể từ'],
  ...['theo quy định', 'pháp luật', 'nghị định', 'thông tư', 'quyết định', 'nghị quyết', 'văn bản', 'khoản'],
  ...['cơ quan', 'đơn vị', 'hành chính', 'chuyên môn', 'nghiệp vụ', 'chức năng', 'quản lý', 'nhà nước'],
  ...['ủy ban', 'ủy ban nhân dân', 'hội đồng nhân dân', 'chủ tịch', 'thủ trưởng', 'giám đốc', 'liên quan'],
  ...['xử phạt', 'vi phạm', 'khiếu nại', 'tố cáo', 'tranh chấp', 'bồi thường', 'thu hồi', 'cưỡng chế'],
  ...['ủy quyền', 'ủy thác', 'chứng thực', 'công chứng', 'thừa kế', 'chuyển nhượng', 'thế chấp', 'hoàn trả'],
  ...['đầu tư', 'ngân sách', 'kinh phí', 'dự toán', 'quyết toán', 'giải ngân', 'nguồn lực', 'cơ cấu'],
  ...['đảm bảo', 'bảo đảm', 'nâng cao', 'hiệu quả', 'tăng cường', 'đẩy mạnh', 'khắc phục', 'hạn chế'],
  ...['tiến độ', 'kế hoạch', 'chương trình', 'chính sách', 'giải pháp', 'đề án', 'dự án', 'chỉ tiêu'],
  ...['công bố', 'công khai', 'niêm yết', 'tiếp nhận', 'giải quyết', 'từ chối', 'đình chỉ', 'tạm đình chỉ'],
  ...['hợp pháp', 'hợp lệ', 'bất hợp pháp', 'tư cách', 'pháp nhân', 'năng lực', 'hành vi', 'dân sự'],
  ...['sửa đổi', 'bổ sung', 'thay thế', 'đính chính', 'kèm theo', 'nêu trên', 'nói trên', 'sau đây'],
  ...[
    'đồng thời',
    'trên cơ sở',
    'nhằm',
    'thông qua',
    'đối với',
    'trường hợp',
    'trừ trường hợp',
    'có trách nhiệm',
  ],
  ...['cấp có thẩm quyền', 'người đứng đầu', 'phân cấp', 'phân quyền', 'liên thông', 'tích hợp', 'đồng bộ'],
]
