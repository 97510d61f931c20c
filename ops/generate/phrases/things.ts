import type { Grammar } from '../grammar.ts'

const list = (phrases: string) => phrases.split('|')

/** Phrases of any news; `topic`, `commune` and `agency` come from the vocabulary. */
export const SHARED: Grammar = {
  day: list(
    'ngày {1-28}/{1-12}|sáng {1-28}/{1-12}|chiều {1-28}/{1-12}|trong tuần qua|những ngày này|đầu tháng {1-12}',
  ),
  family: list('Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Lù|Giàng|Vàng|Sùng|Hà|Lý|Bàn|Triệu|Nông|Tẩn|Thào'),
  given: list(
    'Văn Hùng|Thị Lan|Minh Đức|Thị Hương|A Páo|Seo Phừ|Thị Mai|Quang Vinh|Đức Thắng|Thị Ngọc|Văn Tuấn|Thị Dung|Xuân Trường|Thanh Hà|Thị Sếnh|Văn Phúc|Bá Khánh|Thu Trang',
  ),
  person: list('ông {family} {given}|bà {family} {given}|anh {family} {given}|chị {family} {given}'),
  post: list(
    'Chủ tịch UBND {commune}|Bí thư Chi bộ thôn|Trưởng thôn|Giám đốc hợp tác xã|Phó Giám đốc Sở|cán bộ Trung tâm Phục vụ hành chính công|giáo viên|trưởng trạm y tế|một hộ dân|chủ cơ sở sản xuất',
  ),
  people: list(
    'người dân|bà con|các hộ dân|doanh nghiệp|hợp tác xã|cán bộ, công chức|đoàn viên thanh niên|hội viên phụ nữ|học sinh và phụ huynh|người cao tuổi|người lao động|du khách|đồng bào dân tộc thiểu số',
  ),
  place: list(
    '{commune}|{commune}|thôn {1-12}, {commune}|các xã vùng cao|địa bàn tỉnh|vùng biên giới|các xã dọc sông Hồng|khu vực trung tâm {commune}',
  ),
  money: list('{2-90} triệu đồng|hơn {100-950} triệu đồng|{1-80} tỷ đồng|gần {2-60} tỷ đồng'),
  year: list('2023|2024|2025|2026'),
  goal: list(
    'nâng cao chất lượng phục vụ|rút ngắn thời gian giải quyết|bảo đảm quyền lợi của {people}|tạo sinh kế bền vững|giữ gìn bản sắc văn hóa|bảo đảm an toàn trong mùa mưa bão|đẩy nhanh tiến độ giải ngân|thu hẹp khoảng cách giữa các vùng|giảm chi phí cho {people}',
  ),
  period: list('tháng|quý|tuần|năm'),
}

/** Things that kinds of news are about. */
export const THINGS: Grammar = {
  service: list(
    'đăng ký khai sinh|cấp thẻ căn cước|đổi giấy phép lái xe|đăng ký kết hôn|đăng ký tạm trú|chứng thực bản sao|đăng ký hộ kinh doanh|cấp hộ chiếu|cấp giấy chứng nhận quyền sử dụng đất|xác nhận tình trạng hôn nhân|đăng ký thường trú|cấp phiếu lý lịch tư pháp|đăng ký xe|hưởng trợ cấp thất nghiệp|cấp giấy phép xây dựng nhà ở|nộp thuế đất phi nông nghiệp',
  ),
  industry: list(
    'chế biến gỗ|thủy điện nhỏ|du lịch sinh thái|khai thác khoáng sản|dệt may|vật liệu xây dựng|dược liệu|kho vận và logistics|chế biến chè|năng lượng tái tạo|hạ tầng giao thông|luyện đồng|nông nghiệp công nghệ cao|thương mại biên giới',
  ),
  crop: list(
    'quế|chè Shan tuyết|lúa nếp|ngô lai|thảo quả|dứa|chuối|mận|sa nhân|atisô|bưởi|lê|măng sặt|dâu tằm|cá tầm|gà đen|lợn bản|trâu bò|hoa địa lan|rau trái vụ',
  ),
  pest: list(
    'sâu keo mùa thu|bệnh đạo ôn|rầy nâu|chuột hại|dịch tả lợn châu Phi|bệnh lở mồm long móng|cúm gia cầm|rét đậm rét hại|bệnh vàng lá',
  ),
  season: list('đông xuân|hè thu|mùa|xuân'),
  festival: list(
    'Gầu Tào|Lồng Tồng|đền Thượng|đền Bảo Hà|mùa thu|khèn Mông|cốm|hoa ban|đua ngựa|nhảy lửa|xòe Thái|cầu mùa|Tết Độc lập',
  ),
  craft: list(
    'dệt thổ cẩm|chạm bạc|rèn dao|làm giấy dó|thêu hoa văn|nấu rượu San Lùng|đan lát|hát then, đàn tính|làm khèn|vẽ sáp ong',
  ),
  sport: list(
    'bóng đá|cầu lông|bóng chuyền hơi|chạy vượt núi|đẩy gậy|bắn nỏ|đua thuyền|cờ tướng|dù lượn|xe đạp địa hình',
  ),
  disease: list('sốt xuất huyết|cúm mùa|sởi|tay chân miệng|dại|thủy đậu|bạch hầu|suy dinh dưỡng'),
}

/** Sentences that news of any kind may hold. */
export const SENTENCES: readonly string[] = [
  'Theo báo cáo của {agency}, đến {day} toàn tỉnh đã hoàn thành {40-99}% kế hoạch năm.',
  '{agency} cho biết việc {topic} sẽ được thực hiện từ quý {1-4} năm {year}.',
  'Phát biểu tại buổi làm việc, lãnh đạo {agency} đề nghị các địa phương rà soát, báo cáo khó khăn, vướng mắc trước {day}.',
  'Tại {place}, {people} đã tham gia với tinh thần chủ động, trách nhiệm.',
  'Kinh phí thực hiện là {money}, trong đó ngân sách tỉnh hỗ trợ {20-80}%, phần còn lại do {people} đóng góp và nguồn xã hội hóa.',
  'Cùng ngày, đoàn công tác đã đến thăm, tặng quà {3-60} gia đình chính sách, hộ có hoàn cảnh khó khăn ở {place}.',
  '{person}, {post}, chia sẻ: “Trước đây việc này rất vất vả, nay có hướng dẫn cụ thể nên chúng tôi yên tâm hơn nhiều”.',
  'Thời gian tới, {agency} phối hợp với UBND {commune} tiếp tục tuyên truyền để {people} hiểu và thực hiện đúng quy định.',
  'Đây là một trong những nhiệm vụ trọng tâm nhằm {goal} trên địa bàn.',
  'So với cùng kỳ năm trước, con số này tăng {2-45}%, vượt chỉ tiêu đề ra.',
  'Tuy nhiên, tại {place} vẫn còn {2-30} trường hợp chậm tiến độ, nguyên nhân chủ yếu do địa hình chia cắt và thời tiết bất lợi.',
  'Các đại biểu đã thảo luận về {topic}, đồng thời kiến nghị bổ sung nguồn lực cho cơ sở.',
  'Liên quan đến {topic}, {agency} yêu cầu báo cáo kết quả định kỳ hằng {period}.',
  'Từ đầu năm đến nay, {commune} đã huy động {money} và hàng nghìn ngày công để {goal}.',
  '{people} cần thêm thông tin có thể liên hệ {agency} hoặc bộ phận một cửa của xã, phường nơi cư trú.',
  'Kết luận hội nghị, đồng chí Phó Chủ tịch UBND tỉnh giao {agency} chủ trì, hoàn thành trước ngày {1-28}/{1-12}/{year}.',
  'Việc sắp xếp đơn vị hành chính hai cấp giúp {goal}, song cũng đặt ra yêu cầu mới đối với cán bộ cấp xã.',
]
