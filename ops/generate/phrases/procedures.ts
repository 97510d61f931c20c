const list = (phrases: string) => phrases.split('|')

/** A field of administration: who decides in it, the papers it grants, and what they are for. */
export type ProcedureField = {
  name: string
  slug: string
  agency: string
  audience: string
  papers: readonly string[]
  activities: readonly string[]
}

// Name; slug; agency; audience; papers; activities.
const FIELD_LINES = `
Thủy sản; thuy-san; Sở Nông nghiệp và Môi trường; business; Giấy phép|Giấy chứng nhận đủ điều kiện; khai thác thủy sản trong hồ chứa|nuôi trồng thủy sản lồng bè|sản xuất giống thủy sản bố mẹ|đóng mới, cải hoán tàu cá|kinh doanh thức ăn thủy sản|bảo tồn loài thủy sản nguy cấp
Lâm nghiệp; lam-nghiep; Sở Nông nghiệp và Môi trường; organisation; Giấy phép|Quyết định phê duyệt|Văn bản chấp thuận; khai thác gỗ rừng trồng|trồng cây dược liệu dưới tán rừng|sản xuất giống cây trồng lâm nghiệp chính|nuôi động vật rừng thông thường|chuyển mục đích sử dụng rừng|du lịch sinh thái trong rừng đặc dụng
Thú y; thu-y; Sở Nông nghiệp và Môi trường; business; Chứng chỉ hành nghề|Giấy chứng nhận đủ điều kiện; buôn bán thuốc thú y|tiêm phòng, chẩn đoán bệnh động vật|phẫu thuật động vật cảnh|kiểm dịch động vật vận chuyển khỏi tỉnh|cơ sở giết mổ gia súc tập trung|cơ sở an toàn dịch bệnh động vật trên cạn
Bảo vệ thực vật; bao-ve-thuc-vat; Sở Nông nghiệp và Môi trường; business; Giấy phép|Giấy chứng nhận đủ điều kiện; buôn bán thuốc bảo vệ thực vật|vận chuyển thuốc bảo vệ thực vật|buôn bán phân bón|quảng cáo phân bón|kiểm dịch thực vật nội địa|cấp mã số vùng trồng xuất khẩu
Tài nguyên nước; tai-nguyen-nuoc; Sở Nông nghiệp và Môi trường; business; Giấy phép|Quyết định phê duyệt; thăm dò nước dưới đất|khai thác nước mặt cho sản xuất|hành nghề khoan nước dưới đất|vận hành hồ chứa thủy điện|trám lấp giếng không sử dụng|lấy ý kiến cộng đồng về công trình khai thác nước
Môi trường; moi-truong; Sở Nông nghiệp và Môi trường; business; Giấy phép|Quyết định phê duyệt|Giấy chứng nhận; báo cáo đánh giá tác động môi trường|vận hành công trình xử lý chất thải|cải tạo, phục hồi môi trường sau khai thác|tái chế phế liệu nhập khẩu|thu gom chất thải nguy hại|tiếp cận nguồn gen
Thủy lợi; thuy-loi; Sở Nông nghiệp và Môi trường; organisation; Giấy phép|Quyết định phê duyệt; trồng cây lâu năm trong phạm vi bảo vệ công trình thủy lợi|xả nước thải vào công trình thủy lợi|quy trình vận hành hồ chứa nước|phương án ứng phó thiên tai vùng hạ du đập|nuôi trồng thủy sản trong lòng hồ thủy lợi
Điện; dien; Sở Công Thương; business; Giấy phép|Thẻ; hoạt động phát điện quy mô nhỏ|tư vấn thiết kế đường dây điện|bán lẻ điện nông thôn|an toàn điện cho người vận hành|kiểm tra công trình điện mặt trời mái nhà
Hóa chất; hoa-chat; Sở Công Thương; business; Giấy phép|Giấy chứng nhận đủ điều kiện; sản xuất hóa chất công nghiệp có điều kiện|kinh doanh tiền chất công nghiệp|huấn luyện an toàn hóa chất|phương án phòng ngừa sự cố hóa chất|vận chuyển hàng công nghiệp nguy hiểm
Xúc tiến thương mại; xuc-tien-thuong-mai; Sở Công Thương; business; Văn bản xác nhận|Văn bản chấp thuận; tổ chức hội chợ, triển lãm thương mại|chương trình khuyến mại mang tính may rủi|văn phòng đại diện thương nhân nước ngoài|hoạt động bán hàng đa cấp|nhượng quyền thương mại
Thuốc lá; thuoc-la; Sở Công Thương; business; Giấy phép|Giấy chứng nhận đủ điều kiện; bán buôn sản phẩm thuốc lá|mua bán nguyên liệu thuốc lá|trồng cây thuốc lá|máy móc chuyên ngành thuốc lá
Vật liệu nổ công nghiệp; vat-lieu-no-cong-nghiep; Sở Công Thương; business; Giấy phép|Giấy chứng nhận huấn luyện; sử dụng vật liệu nổ công nghiệp trong khai thác mỏ|dịch vụ nổ mìn|kho chứa tiền chất thuốc nổ|chỉ huy nổ mìn
Kinh doanh bất động sản; kinh-doanh-bat-dong-san; Sở Xây dựng; business; Chứng chỉ hành nghề|Văn bản thông báo; môi giới bất động sản|nhà ở hình thành trong tương lai đủ điều kiện bán|chuyển nhượng dự án khu đô thị|sàn giao dịch bất động sản
Nhà ở; nha-o; Sở Xây dựng; citizen; Quyết định|Văn bản xác nhận; thuê nhà ở công vụ|mua nhà ở cũ thuộc sở hữu nhà nước|thuê mua nhà ở xã hội|chủ đầu tư dự án nhà ở thương mại|quản lý vận hành nhà chung cư
Quy hoạch, kiến trúc; quy-hoach-kien-truc; Sở Xây dựng; organisation; Chứng chỉ hành nghề|Quyết định phê duyệt|Giấy phép; thiết kế kiến trúc công trình|quy chế quản lý kiến trúc đô thị|quy hoạch chi tiết rút gọn|thông tin quy hoạch lô đất
Đường thủy nội địa; duong-thuy-noi-dia; Sở Xây dựng; business; Giấy phép|Giấy chứng nhận|Văn bản chấp thuận; hoạt động bến khách ngang sông|bến thủy phục vụ thi công|khai thác tuyến vận tải hành khách trên hồ|đăng kiểm phương tiện thủy|thuyền viên, người lái phương tiện thủy|thiết lập khu neo đậu
Viễn thông và Internet; vien-thong-internet; Sở Khoa học và Công nghệ; business; Giấy chứng nhận|Giấy phép; điểm cung cấp trò chơi điện tử công cộng|lắp đặt trạm thu phát sóng di động|thiết lập mạng viễn thông dùng riêng|đại lý dịch vụ viễn thông|sử dụng tần số vô tuyến điện
Bưu chính; buu-chinh; Sở Khoa học và Công nghệ; business; Giấy phép|Văn bản xác nhận; dịch vụ chuyển phát thư nội tỉnh|đại lý dịch vụ bưu chính|chi nhánh doanh nghiệp bưu chính|phát hành tem bưu chính kỷ niệm
Khoa học và công nghệ; khoa-hoc-cong-nghe; Sở Khoa học và Công nghệ; organisation; Giấy chứng nhận; hoạt động tổ chức nghiên cứu khoa học|doanh nghiệp khoa học và công nghệ|chuyển giao công nghệ khuyến khích|kết quả nhiệm vụ khoa học cấp tỉnh|giám định sở hữu công nghiệp
Tiêu chuẩn, đo lường, chất lượng; tieu-chuan-do-luong; Sở Khoa học và Công nghệ; business; Giấy chứng nhận|Thông báo tiếp nhận; công bố hợp chuẩn sản phẩm|công bố hợp quy hàng hóa|kiểm định phương tiện đo|sử dụng dấu định lượng hàng đóng gói sẵn|đăng ký mã số mã vạch
Khám bệnh, chữa bệnh; kham-benh-chua-benh; Sở Y tế; business; Giấy phép|Chứng chỉ|Giấy phép hành nghề; hoạt động phòng khám đa khoa|hoạt động nhà hộ sinh|hành nghề y học cổ truyền|bài thuốc gia truyền|khám sức khỏe lái tàu|dịch vụ kính thuốc|xét nghiệm khẳng định vi sinh
Mỹ phẩm; my-pham; Sở Y tế; business; Giấy phép|Giấy chứng nhận đủ điều kiện; sản xuất mỹ phẩm|quảng cáo mỹ phẩm|công bố sản phẩm mỹ phẩm sản xuất trong nước|lưu hành tự do mỹ phẩm xuất khẩu
Trang thiết bị y tế; trang-thiet-bi-y-te; Sở Y tế; business; Phiếu công bố|Giấy chứng nhận; sản xuất thiết bị y tế loại A|mua bán thiết bị y tế loại B|kiểm định thiết bị y tế|tiêu chuẩn áp dụng thiết bị chẩn đoán
Giáo dục nghề nghiệp; giao-duc-nghe-nghiep; Sở Giáo dục và Đào tạo; organisation; Giấy chứng nhận|Quyết định; hoạt động trường trung cấp nghề|liên kết đào tạo sơ cấp|hội đồng quản trị trường cao đẳng tư thục|phân hiệu trung tâm giáo dục nghề nghiệp|mở ngành trung cấp mới
Giáo dục thường xuyên; giao-duc-thuong-xuyen; Sở Giáo dục và Đào tạo; organisation; Quyết định cho phép|Giấy phép; hoạt động trung tâm ngoại ngữ, tin học|trung tâm học tập cộng đồng|trung tâm hỗ trợ giáo dục hòa nhập|dạy thêm, học thêm ngoài nhà trường|tư vấn du học
Di sản văn hóa; di-san-van-hoa; Sở Văn hóa, Thể thao và Du lịch; organisation; Giấy phép|Bằng|Giấy chứng nhận; xếp hạng di tích cấp tỉnh|hoạt động bảo tàng ngoài công lập|hành nghề tu bổ di tích|đăng ký di vật, cổ vật|thăm dò khảo cổ khẩn cấp|nghiên cứu di sản văn hóa phi vật thể
Nghệ thuật biểu diễn; nghe-thuat-bieu-dien; Sở Văn hóa, Thể thao và Du lịch; organisation; Văn bản chấp thuận|Giấy phép; tổ chức biểu diễn nghệ thuật|tổ chức cuộc thi người đẹp|ghi hình có nội dung biểu diễn|đưa cá nhân ra nước ngoài dự thi người mẫu
Mỹ thuật, nhiếp ảnh; my-thuat-nhiep-anh; Sở Văn hóa, Thể thao và Du lịch; organisation; Giấy phép; triển lãm mỹ thuật|xây dựng tượng đài, tranh hoành tráng|tổ chức trại sáng tác điêu khắc|sao chép tác phẩm mỹ thuật danh nhân
Thư viện; thu-vien; Sở Văn hóa, Thể thao và Du lịch; organisation; Thông báo|Văn bản xác nhận; thành lập thư viện tư nhân phục vụ cộng đồng|sáp nhập thư viện chuyên ngành|giải thể thư viện cấp xã
Xuất bản, in và phát hành; xuat-ban-in; Sở Văn hóa, Thể thao và Du lịch; business; Giấy phép|Giấy xác nhận; hoạt động cơ sở in|xuất bản tài liệu không kinh doanh|phát hành xuất bản phẩm|nhập khẩu xuất bản phẩm|hội chợ sách
Lao động ngoài nước; lao-dong-ngoai-nuoc; Sở Nội vụ; business; Giấy phép|Văn bản xác nhận; đưa người lao động đi thực tập ở nước ngoài|hợp đồng lao động trực tiếp giao kết|hoàn trả tiền ký quỹ xuất khẩu lao động
An toàn, vệ sinh lao động; an-toan-lao-dong; Sở Nội vụ; business; Giấy chứng nhận|Phiếu khai báo; huấn luyện an toàn lao động hạng B|sử dụng máy có yêu cầu nghiêm ngặt|tai nạn lao động nặng|bồi dưỡng bằng hiện vật
Tổ chức phi chính phủ; to-chuc-phi-chinh-phu; Sở Nội vụ; organisation; Quyết định cho phép|Giấy phép; thành lập hội cấp tỉnh|đổi tên quỹ từ thiện|đại hội nhiệm kỳ của hội|mở rộng phạm vi hoạt động của quỹ xã hội
Văn thư, lưu trữ; van-thu-luu-tru; Sở Nội vụ; citizen; Giấy phép|Chứng chỉ; khai thác tài liệu lưu trữ lịch sử|hành nghề lưu trữ|chỉnh lý tài liệu cơ quan|số hóa hồ sơ lưu trữ
Luật sư; luat-su; Sở Tư pháp; organisation; Giấy đăng ký hoạt động; văn phòng luật sư|công ty luật hợp danh|hành nghề luật sư với tư cách cá nhân|chi nhánh tổ chức hành nghề luật sư
Đấu giá tài sản; dau-gia-tai-san; Sở Tư pháp; business; Thẻ|Giấy đăng ký hoạt động; đấu giá viên|doanh nghiệp đấu giá tài sản|tổ chức đấu giá trực tuyến|chi nhánh doanh nghiệp đấu giá
Thừa phát lại; thua-phat-lai; Sở Tư pháp; organisation; Thẻ|Quyết định; hành nghề thừa phát lại|thành lập văn phòng thừa phát lại|tập sự hành nghề thừa phát lại|hợp nhất văn phòng thừa phát lại
Quản tài viên; quan-tai-vien; Sở Tư pháp; organisation; Văn bản thông báo; hành nghề quản lý, thanh lý tài sản với tư cách cá nhân|doanh nghiệp quản lý, thanh lý tài sản
`

function toField(line: string): ProcedureField {
  const [name = '', slug = '', agency = '', audience = '', papers = '', activities = ''] = line.split('; ')
  return { name, slug, agency, audience, papers: list(papers), activities: list(activities) }
}

/** Fields beside those whose real procedures the sample has in detail. */
export const FIELDS: readonly ProcedureField[] = FIELD_LINES.trim().split('\n').map(toField)

/** What is done with a paper; {paper} and {activity} are of one field. */
export const ACTIONS = list(
  'Cấp {paper} {activity}|Cấp lại {paper} {activity} do bị mất, bị hư hỏng|Gia hạn {paper} {activity}|Điều chỉnh nội dung {paper} {activity}|Thu hồi {paper} {activity}|Thủ tục thẩm định hồ sơ đề nghị cấp {paper} {activity}|Chuyển nhượng {paper} {activity}|Thông báo thay đổi thông tin trên {paper} {activity}',
)
/** Papers handed in, steps and conditions of any such procedure. */
export const PARTS = {
  paper_in: list(
    'Đơn đề nghị cấp {paper} theo mẫu|Bản sao giấy đăng ký doanh nghiệp hoặc quyết định thành lập|Bản thuyết minh điều kiện {activity}|Sơ đồ mặt bằng, danh mục trang thiết bị|Danh sách nhân lực kèm văn bằng, chứng chỉ chuyên môn|Bản chính {paper} đã được cấp|Báo cáo kết quả {activity} trong kỳ|Văn bản ủy quyền (nếu có)|Chứng từ nộp phí thẩm định',
  ),
  step: list(
    'Tổ chức, cá nhân nộp hồ sơ đề nghị {activity} tại Trung tâm Phục vụ hành chính công hoặc qua Cổng Dịch vụ công quốc gia|Trong {2-5} ngày làm việc, {office} kiểm tra tính đầy đủ của hồ sơ và thông báo nếu cần bổ sung|{office} thẩm định hồ sơ, kiểm tra thực tế điều kiện {activity}|{office} cấp {paper}; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do|Người nộp hồ sơ nhận kết quả trực tiếp, qua bưu chính hoặc bản điện tử',
  ),
  condition: list(
    'Có địa điểm, trang thiết bị và nhân lực phù hợp với {activity}|Người chịu trách nhiệm chuyên môn có bằng cấp phù hợp và không đang bị cấm hành nghề|Không nằm trong khu vực cấm theo quy hoạch của tỉnh|Đã thực hiện nghĩa vụ tài chính đối với {activity} của kỳ trước',
  ),
}
