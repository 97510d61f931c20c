/** What news of one kind is made of: titles, and sentences of its own beside those that every kind shares. */
export type Theme = {
  category: { slug: string; name: string }
  titles: readonly string[]
  sentences: readonly string[]
}

/** The kinds of news, each as likely as the others. */
export const THEMES: readonly Theme[] = [
  {
    category: { slug: 'tin-chi-dao-dieu-hanh', name: 'Chỉ đạo, điều hành' },
    titles: [
      '{agency} triển khai {topic}',
      'UBND tỉnh họp phiên thường kỳ tháng {1-12}, cho ý kiến về {topic}',
      'Lãnh đạo tỉnh kiểm tra việc {topic} tại {commune}',
      'Hội nghị đánh giá công tác {topic} năm {year}',
      'Tháo gỡ vướng mắc trong {topic}',
      '{agency} làm việc với {commune} về {topic}',
    ],
    sentences: [
      'UBND tỉnh vừa ban hành văn bản chỉ đạo về {topic}, giao {agency} là cơ quan đầu mối.',
      'Chủ tịch UBND tỉnh yêu cầu người đứng đầu các sở, ngành, địa phương chịu trách nhiệm về tiến độ, không để dồn việc vào cuối năm.',
      'Phiên họp xem xét {3-15} nội dung quan trọng, trong đó có báo cáo về {topic} và dự toán ngân sách năm {year}.',
      'Các xã, phường mới tiếp tục kiện toàn tổ chức bộ máy, bố trí trụ sở, phân công cán bộ phụ trách từng lĩnh vực.',
    ],
  },
  {
    category: { slug: 'cai-cach-hanh-chinh', name: 'Cải cách hành chính' },
    titles: [
      '{commune} hướng dẫn {people} nộp hồ sơ {service} trực tuyến',
      'Cắt giảm {20-60}% thời gian giải quyết thủ tục {service}',
      'Bộ phận một cửa {commune}: {people} hài lòng khi làm thủ tục {service}',
      'Công an {commune} lưu động {service} cho {people}',
      'Hỏi đáp: những điều cần biết khi {service}',
      'Nâng tỷ lệ hồ sơ trực tuyến về {service}',
    ],
    sentences: [
      'Từ đầu năm, bộ phận một cửa {commune} tiếp nhận {200-9000} hồ sơ, trong đó {30-95}% nộp qua Cổng Dịch vụ công quốc gia.',
      'Khi {service}, người dân đăng nhập bằng tài khoản định danh điện tử VNeID, chọn thủ tục, tải lên giấy tờ và theo dõi kết quả qua tin nhắn.',
      'Tổ công nghệ số cộng đồng đến từng nhà hướng dẫn {people} {service}, cài đặt ứng dụng và thanh toán phí, lệ phí không dùng tiền mặt.',
      'Hồ sơ {service} nay không phải nộp bản sao giấy tờ đã có trong cơ sở dữ liệu quốc gia về dân cư.',
      'Cán bộ tiếp nhận hướng dẫn kỹ thành phần hồ sơ, hẹn ngày trả kết quả và chủ động xin lỗi khi quá hạn.',
    ],
  },
  {
    category: { slug: 'kinh-te-dau-tu', name: 'Kinh tế và đầu tư' },
    titles: [
      '{commune} thu hút {2-30} dự án đầu tư vào {industry}',
      'Doanh nghiệp {industry} kiến nghị gỡ khó về {topic}',
      'Giải ngân vốn đầu tư công năm {year}: {commune} đạt {30-99}%',
      'Khởi công dự án {industry} tại {place}',
      'Kim ngạch xuất nhập khẩu qua cửa khẩu tăng {2-45}%',
      'Giá {crop} hôm nay {1-28}/{1-12}: tăng nhẹ tại {commune}',
    ],
    sentences: [
      'Dự án có tổng mức đầu tư {money}, quy mô {2-90} ha, dự kiến hoàn thành trong năm {year}.',
      'Lĩnh vực {industry} đóng góp {5-40}% tổng sản phẩm trên địa bàn, tạo việc làm cho {100-9000} lao động.',
      'Doanh nghiệp đề nghị được tiếp cận vốn vay ưu đãi, mặt bằng sạch và đơn giản hóa thủ tục đất đai, xây dựng, môi trường.',
      'Công tác giải phóng mặt bằng tại {place} còn vướng {2-60} hộ do chưa thống nhất phương án bồi thường, tái định cư.',
      'Giá {crop} thu mua tại vườn dao động từ {8-90} nghìn đến {91-160} nghìn đồng mỗi ki-lô-gam.',
    ],
  },
  {
    category: { slug: 'van-hoa-du-lich', name: 'Văn hóa và du lịch' },
    titles: [
      '{commune} mở hội {festival}',
      'Du lịch cộng đồng ở {commune}: giữ nếp nhà, đón khách xa',
      '{people} {commune} gìn giữ {craft}',
      'Giải {sport} tỉnh năm {year} khai mạc tại {commune}',
      'Sắc màu {festival} ở {place}',
      'Lượng khách đến {commune} dịp lễ tăng {5-80}%',
    ],
    sentences: [
      'Lễ hội {festival} diễn ra trong {1-5} ngày với phần lễ trang nghiêm và phần hội có ném còn, kéo co, đẩy gậy, thi giã bánh dày.',
      'Nghề {craft} được trao truyền qua nhiều đời, nay trở thành sản phẩm du lịch của {commune}.',
      'Giải {sport} thu hút {80-900} vận động viên đến từ {5-40} đoàn tranh tài ở {3-20} nội dung.',
      'Homestay ở {commune} đón {300-9000} lượt khách mỗi tháng, cao nhất vào mùa lúa chín và mùa hoa.',
      'Nghệ nhân {family} {given} mở lớp truyền dạy {craft} cho {10-60} học viên là con em trong thôn.',
    ],
  },
  {
    category: { slug: 'giao-duc-y-te', name: 'Giáo dục, y tế, an sinh' },
    titles: [
      'Trường học {commune} chuẩn bị năm học mới {year}',
      'Tiêm chủng, phòng chống {disease} cho trẻ em {commune}',
      'Trao {50-900} suất quà cho học sinh nghèo {commune}',
      'Khám bệnh, cấp thuốc miễn phí cho {people} {commune}',
      'Chi trả trợ cấp xã hội qua tài khoản cho {people}',
      'Tập huấn {topic} cho cán bộ y tế cơ sở',
    ],
    sentences: [
      'Ngành y tế giám sát chặt tình hình {disease}, khuyến cáo {people} vệ sinh nhà ở, ngủ màn và đến trạm y tế khi sốt cao.',
      'Năm học này toàn tỉnh có {200-700} trường, {5000-9000} lớp; việc tuyển sinh vào lớp 1, lớp 6, lớp 10 được thực hiện trực tuyến.',
      'Bảo hiểm xã hội cấp thẻ bảo hiểm y tế cho {people} thuộc hộ nghèo, cận nghèo, người cao tuổi từ 75 tuổi hưởng trợ cấp hưu trí xã hội.',
      'Nhà trường sửa chữa {2-30} phòng học, bếp ăn bán trú, bổ sung sách giáo khoa và áo ấm trước khi mùa đông về.',
      'Mức trợ cấp được chi trả trước ngày {5-15} hằng tháng qua tài khoản ngân hàng hoặc tại nhà văn hóa thôn.',
    ],
  },
  {
    category: {
      slug: 'nong-nghiep-nong-thon',
      name: 'Nông nghiệp và nông thôn',
    },
    titles: [
      '{commune} được mùa {crop}',
      'Phòng chống {pest} cho {crop} vụ {season}',
      'Mô hình trồng {crop} ở {commune} cho thu nhập {money}',
      'Cảnh báo mưa lớn, sạt lở đất tại {place}',
      'Xây dựng nông thôn mới ở {commune}: đường sạch, vườn xanh',
      '{commune} bảo vệ rừng, phòng cháy mùa hanh khô',
    ],
    sentences: [
      'Vụ {season} này, {commune} gieo trồng {50-900} ha {crop}, năng suất bình quân {3-70} tạ mỗi héc-ta.',
      'Cán bộ khuyến nông hướng dẫn {people} bón phân cân đối, thăm đồng thường xuyên để phát hiện sớm {pest}.',
      'Sản phẩm {crop} của hợp tác xã đạt chứng nhận OCOP {3-5} sao, được bán trên sàn thương mại điện tử.',
      'Mưa lớn từ đêm {1-28}/{1-12} làm {2-90} ngôi nhà hư hại, {10-300} ha lúa và hoa màu ngập úng, một số tuyến đường sạt lở taluy.',
      'Toàn xã có {2-15} thôn đạt chuẩn nông thôn mới kiểu mẫu, thu nhập bình quân đạt {30-75} triệu đồng mỗi người mỗi năm.',
    ],
  },
  {
    category: { slug: 'thong-bao', name: 'Thông báo' },
    titles: [
      'Thông báo lịch tiếp công dân tháng {1-12}/{year} của {agency}',
      'Thông báo lấy ý kiến dự thảo về {topic}',
      'Thông báo tạm ngừng cung cấp điện, nước tại {place} {day}',
      'Thông báo tuyển dụng viên chức năm {year} của {agency}',
      'Thông báo đấu giá quyền sử dụng đất tại {commune}',
      'Mời thầu gói thầu {industry} thuộc dự án tại {place}',
    ],
    sentences: [
      'Thời gian nhận hồ sơ từ ngày {1-14}/{1-12} đến hết ngày {15-28}/{1-12}/{year}, trong giờ hành chính, tại trụ sở {agency}.',
      'Mọi ý kiến góp ý gửi bằng văn bản hoặc thư điện tử về {agency} trước ngày {1-28}/{1-12}/{year} để tổng hợp, trình UBND tỉnh.',
      'Giá khởi điểm {money}, bước giá {1-20} triệu đồng, tiền đặt trước bằng 20% giá khởi điểm của thửa đất.',
      'Người dự tuyển nộp phiếu đăng ký theo mẫu, bản sao văn bằng, chứng chỉ và giấy khám sức khỏe còn thời hạn.',
    ],
  },
]
