import { dictionary } from './dictionary.ts'

/** Said by the error page: what happened, and what the reader can do. Keyed by HTTP status. */
export const errors = dictionary(
  {
    400: {
      title: 'Địa chỉ hoặc yêu cầu không hợp lệ',
      text: 'Cổng không hiểu được địa chỉ này. Có thể địa chỉ bị cắt thiếu hoặc chứa ký tự lạ.',
    },
    404: {
      title: 'Không tìm thấy trang',
      text: 'Địa chỉ có thể bị gõ nhầm, hoặc trang đã được chuyển sang chỗ khác.',
    },
    410: {
      title: 'Nội dung này đã được gỡ',
      text: 'Nội dung từng đăng ở địa chỉ này đã được gỡ khỏi cổng.',
    },
    500: {
      title: 'Cổng đang gặp lỗi',
      text: 'Lỗi ở phía chúng tôi, không phải do bạn. Hãy tải lại trang sau ít phút.',
    },
    503: {
      title: 'Tạm thời chưa xem được trang này',
      text: 'Một phần của hệ thống đang gián đoạn. Hãy thử lại sau ít phút.',
    },
    whatNext: 'Bạn có thể',
    searchLabel: 'Tìm nội dung bạn cần',
    toProcedures: 'Xem danh mục thủ tục hành chính',
    toHome: 'Về trang chủ',
    toMap: 'Xem sơ đồ cổng',
    callUs: 'Gọi đường dây nóng',
    reference: 'Mã lỗi để báo với chúng tôi',
  },
  {
    400: {
      title: 'This address or request is not valid',
      text: 'The portal cannot read this address. It may have been cut short or contain stray characters.',
    },
    404: {
      title: 'Page not found',
      text: 'The address may be mistyped, or the page has moved.',
    },
    410: {
      title: 'This content was withdrawn',
      text: 'What was published at this address has been taken off the portal.',
    },
    500: {
      title: 'Something went wrong on the portal',
      text: 'The fault is ours, not yours. Please reload the page in a few minutes.',
    },
    503: {
      title: 'This page is not available for now',
      text: 'A part of the system is down. Please try again in a few minutes.',
    },
    whatNext: 'You can',
    searchLabel: 'Search for what you need',
    toProcedures: 'See all administrative procedures',
    toHome: 'Go to the home page',
    toMap: 'See the site map',
    callUs: 'Call the hotline',
    reference: 'Error code to tell us',
  },
)
