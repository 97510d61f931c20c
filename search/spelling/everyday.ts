/**
 * Everyday Vietnamese besides the words of official names: how people ask, family, home, work and health, names of
 * people and places. These words do not count as misspelled.
 */
export const EVERYDAY: readonly string[] = [
  // How people ask.
  'cho em hỏi. cho tôi hỏi. cho mình hỏi. xin hỏi. giúp em với. giúp tôi với. nhờ tư vấn. làm ơn. cảm ơn. xin chào. dạ vâng ạ',
  'làm ở đâu. nộp ở đâu. ở đâu vậy. ra đâu. xin ở đâu. đến đâu. tới đâu rồi. chỗ nào. nơi nào. xã nào. cơ quan nào. ai làm. của ai',
  'làm thế nào. làm sao. thế nào. như thế nào. ra sao. sao vậy. tại sao. vì sao. là gì. nghĩa là gì. có phải không. đúng không. được không',
  'bao nhiêu tiền. hết bao nhiêu tiền. mất bao nhiêu tiền vậy. mất bao lâu. bao lâu thì xong. mấy ngày. khi nào xong. bao giờ có. lúc nào. mấy giờ',
  'cần giấy tờ gì. cần những gì. cần gì. gồm những gì. chuẩn bị gì. mang theo gì. có cần không. có mất phí không. có được không. phải làm gì',
  'trực tuyến. qua mạng. trên mạng. tại nhà. nộp hộ. làm hộ. làm thay. ủy quyền. đi lấy. gửi về nhà. gửi bưu điện. nhận kết quả. xem kết quả',
  'thủ tục. hồ sơ. giấy tờ. lệ phí. mẫu đơn. tờ khai. biểu mẫu. tải mẫu. hướng dẫn. tra cứu hồ sơ. kiểm tra hồ sơ. quá hạn. trễ hạn. chậm trả',
  // Small words.
  'và hoặc hay thì là mà của với cho để vì nên nếu khi từ đến trong ngoài trên dưới trước sau giữa bên cạnh ngay vẫn còn nữa thêm luôn chỉ mới vừa',
  'này kia đó đây ấy nào mọi mỗi từng các những một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa đôi vài nhiều ít hơn nhất',
  'rất quá lắm khá cũng đều cả không chưa chẳng đừng hãy đã đang sẽ sắp rồi xong thôi nhé nhỉ hả chứ à ơi vậy thế ạ hôm nay hôm qua ngày mai tuần trước tuần sau',
  'tháng trước tháng này năm ngoái năm nay sang năm lúc trước bây giờ giờ này lâu rồi lần đầu lần hai sáng trưa chiều tối đêm thứ bảy chủ nhật ngày lễ tết',
  'tôi em anh chị mình tui tao mày nó họ chúng tôi chúng ta ông bà cô chú bác cậu dì mợ thím cháu bé con người ta ai đó bạn thầy',
  // Chat.
  'ko k hok dc đc vk ck bn ntn mk mn cx ad ib sdt đt cty hs ok oke bít hông hổng hong nhiu nhìu bao nhiu gì j z v vs lm r rùi trc',
  // Family and life.
  'vợ em mới đẻ. vợ mới sinh. vợ chồng tôi. chồng mất. con em sinh. con tôi. con trai. con gái. con dâu. con rể. con nuôi. con riêng. con chung. em bé. trẻ em',
  'bố mẹ. ba má. cha mẹ. bố em mất. mẹ già. ông nội. bà ngoại. ông bà. cụ già. người già. người yêu. người thân. họ hàng. anh em ruột. hàng xóm. cháu nội. dòng họ',
  'cưới vợ. lấy chồng. lấy vợ. cưới hỏi. ly hôn. ly thân. độc thân. chưa vợ. chưa chồng. tái hôn. bầu bí. có thai. đẻ con. sinh đôi. đặt tên. đổi tên. tên đệm. tên lót',
  'chết. mất. qua đời. đám tang. đám ma. chôn cất. hỏa táng. mai táng. nghĩa trang. mồ mả. thờ cúng. giỗ. di chúc. thừa kế. chia tài sản. chia đất cho con. cho tặng',
  'bị mất. bị rách. bị hỏng. bị sai. bị lỗi. bị phạt. bị thu. bị tai nạn. bị bệnh. bị ốm. làm lại. cấp lại. xin lại. sửa lại. đổi lại. viết sai. ghi sai. nhầm tên. thiếu dấu',
  // House and land.
  'nhà đất. sổ đỏ. sổ hồng. bìa đỏ. mảnh đất. thửa ruộng. đất ruộng. đất vườn. đất ở. đất rừng. thổ cư. lên thổ cư. tách thửa. tách sổ. gộp thửa. đo đạc. ranh giới. lấn chiếm',
  'mua nhà. bán nhà. thuê nhà. ở trọ. nhà trọ. phòng trọ. chủ trọ. chung cư. căn hộ. xây nhà. sửa nhà. đập nhà. cơi nới. xây tường rào. nhà cấp bốn. mái tôn. sang tên. đặt cọc',
  'cắm sổ. vay tiền. vay vốn. ngân hàng. thế chấp. giải chấp. trả nợ. nợ thuế. trả góp. cầm đồ. giải tỏa. đền bù. tái định cư. hiến đất làm đường. đào ao. san lấp. khoan giếng',
  'điện nước. đồng hồ nước. cúp điện. rác thải. cống rãnh. ngập nước. chặt cây. cây xanh. đường hẻm. ngõ ngách. vỉa hè. ổ gà. đèn đường. ồn ào. hát karaoke. chó mèo. bụi bặm. khói mùi hôi',
  // Papers, moving, vehicles.
  'căn cước. chứng minh thư. hộ khẩu. nhập khẩu. cắt khẩu. tách khẩu. chuyển khẩu. dời về quê. tạm trú. thường trú. tạm vắng. lưu trú. hộ chiếu. đi nước ngoài. xuất cảnh. người nước ngoài',
  'bằng lái. thi bằng lái. đổi bằng. xe máy. xe hơi. ô tô. xe tải. xe khách. xe buýt. xe điện. xe đạp. biển số. cà vẹt. sang tên xe. mua xe. bán xe. đăng kiểm. phạt nguội. giữ xe. máy xúc. máy cày',
  'công chứng. chứng thực. sao y. bản sao. bản chính. bản gốc. ký tên. chữ ký. đóng dấu. điểm chỉ. xác nhận. lý lịch. tiền án. tiền sự. giấy tờ tùy thân. ảnh thẻ. định danh mức hai. mật khẩu. tài khoản',
  // Work, trade, money.
  'mở quán. mở tiệm. mở cửa hàng. quán ăn. quán cà phê. quán nhậu. tạp hóa. tiệm tóc. tiệm vàng. nhà thuốc. nhà nghỉ. khách sạn. xưởng may. bán hàng. buôn bán. chợ. sạp hàng. nghỉ bán. dẹp tiệm. đóng cửa',
  'công ty. doanh nghiệp. hộ kinh doanh. cá thể. hợp tác xã. giám đốc. góp vốn. mã số thuế. nộp thuế. hoàn thuế. giảm trừ gia cảnh. người phụ thuộc. hóa đơn. con dấu. giải thể. phá sản. nhượng quyền',
  'đi làm. xin việc. nghỉ việc. thất nghiệp. lương hưu. tiền lương. tiền già. tiền tuất. bảo hiểm. thai sản. ốm đau. trợ cấp. hộ nghèo. cận nghèo. xuất khẩu lao động. thợ hàn. làm thuê. công nhân. nông dân',
  'trồng lúa. nuôi tôm. nuôi cá. nuôi heo. nuôi lợn. nuôi gà. nuôi bò. chăn nuôi. trâu bò. chuồng trại. phân bón. thuốc sâu. ghe thuyền. tàu cá. đánh bắt. vườn cây. sầu riêng. xoài. dừa. thanh long. hạn hán. bão lũ',
  // Health, school, the rest.
  'khám bệnh. bệnh viện. trạm y tế. bác sĩ. y tá. thuốc men. tiêm chủng. chích ngừa. khuyết tật. tâm thần. mù lòa. điếc. câm. liệt. thương binh. liệt sĩ. người có công. chất độc da cam. đi lính. bộ đội. nhập ngũ',
  'đi học. nhập học. chuyển trường. xin học. trường mầm non. mẫu giáo. tiểu học. cấp hai. cấp ba. trung học. đại học. bằng cấp. bằng tốt nghiệp. học bạ. học phí. học bổng. sinh viên. giáo viên. thi cử. điểm thi',
  'công an. cán bộ. chủ tịch. phường xã. thôn ấp. khu phố. tổ dân phố. ủy ban. một cửa. sở ngành. tỉnh. huyện cũ. sáp nhập. địa chỉ mới. tòa án. khiếu nại. tố cáo. kiện tụng. tranh chấp. hòa giải. đánh nhau. lừa đảo',
  'hội làng. lễ hội. chùa chiền. nhà thờ. đình miếu. đạo. thầy cúng. múa lân. hát. phim ảnh. quảng cáo. băng rôn. biển hiệu. thể thao. bóng đá. bơi lội. du lịch. hướng dẫn viên. báo chí. in sách. mạng xã hội. trò chơi',
  'đẹp xấu to nhỏ lớn bé cao thấp dài ngắn rộng hẹp nhanh chậm sớm muộn gần xa dễ khó rẻ đắt mắc tốt kém sạch bẩn đủ thiếu thừa đúng sai thật giả già trẻ giàu nghèo khỏe yếu nóng lạnh cũ mới riêng chung',
  'ăn uống ngủ nghỉ đi đứng chạy nhảy nói nghe nhìn thấy biết hiểu nhớ quên muốn thích ghét sợ lo buồn vui cười khóc tìm gặp chờ đợi gọi hỏi trả lời đưa lấy cầm giữ bỏ vứt mở đóng bật tắt rửa nấu may vá cắt dán treo',
  'mắt mũi miệng tai tay chân đầu tóc lưng bụng tim phổi gan thận máu xương răng da. cơm gạo bánh thịt trứng sữa rau quả muối đường rượu bia trà nước. bàn ghế giường tủ cửa khóa chìa quạt áo quần giày dép nón mũ',
  'trời mưa nắng gió sông suối hồ biển đảo núi rừng đồng ruộng cát đá sỏi cầu cống bến bãi. xanh đỏ vàng trắng đen tím hồng nâu xám. chó mèo gà vịt ngan ngỗng chim cá tôm cua ốc ếch rắn ong bướm kiến muỗi ruồi chuột',
  // Names.
  'Nguyễn Văn. Trần Thị. Lê. Phạm. Hoàng. Huỳnh. Phan. Vũ. Võ. Đặng. Bùi. Đỗ. Hồ. Ngô. Dương. Lý. Đinh. Trương. Đoàn. Lâm. Mai. Tô. Trịnh. Đào. Cao. Lương. Hà. Tạ. Châu. Quách. Thạch. Kim. Sơn. Danh. Lưu. Từ. Tống. Giang. Vương',
  'Anh Bảo Bình Chi Cường Diễm Dung Dũng Duy Duyên Đạt Đức Giang Hạnh Hằng Hậu Hiền Hiếu Hoa Hùng Hương Huy Khánh Khoa Khôi Lan Linh Loan Long Mạnh Minh My Nam Nga Ngân Ngọc Nhân Nhi Nhung Oanh',
  'Phong Phúc Phương Phượng Quang Quân Quỳnh Tâm Tân Thành Thảo Thắng Thiện Thịnh Thơ Thu Thủy Thư Tiến Tín Toàn Trang Trâm Trinh Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Vy Xuân Yến',
  'An Giang. Bắc Ninh. Cà Mau. Cao Bằng. Cần Thơ. Đà Nẵng. Đắk Lắk. Điện Biên. Đồng Nai. Đồng Tháp. Gia Lai. Hà Nội. Hà Tĩnh. Hải Phòng. Huế. Hưng Yên. Khánh Hòa. Lai Châu. Lạng Sơn. Lào Cai. Lâm Đồng. Nghệ An',
  'Ninh Bình. Phú Thọ. Quảng Ngãi. Quảng Ninh. Quảng Trị. Sơn La. Tây Ninh. Thái Nguyên. Thanh Hóa. Thành phố Hồ Chí Minh. Sài Gòn. Tuyên Quang. Vĩnh Long. Tiền Giang. Kiên Giang. Yên Bái. Hà Giang. Hải Dương. Bến Tre',
  'Trà Vinh. Sóc Trăng. Bạc Liêu. Hậu Giang. Long An. Bình Dương. Bình Phước. Bình Thuận. Ninh Thuận. Phú Yên. Bình Định. Quảng Nam. Quảng Bình. Thái Bình. Nam Định. Hà Nam. Vĩnh Phúc. Hòa Bình. Bắc Giang. Bắc Kạn. Đắk Nông. Kon Tum',
  'Mỹ Tho. Cao Lãnh. Sa Đéc. Gò Công. Cai Lậy. Hồng Ngự. Tháp Mười. Cái Bè. Châu Thành. Lai Vung. Lấp Vò. Thanh Bình. Tam Nông. Tân Hồng. Chợ Gạo. Tân Phước. Tân Phú Đông. Mỹ. Pháp. Nhật. Hàn. Trung Quốc. Đài Loan. Campuchia. Lào. Đức. Úc. Anh. Nga',
]
