const vi = {
  open: 'Xem thử',
  openHint: 'Mở bản nháp mới nhất đã lưu như trang trên cổng, trong thẻ mới.',
  saveFirst: 'Hãy lưu bản nháp trước, rồi xem thử.',
  share: 'Gửi bản xem thử',
  shareTitle: 'Gửi bản xem thử cho người khác',
  shareHint:
    'Ai có liên kết này cũng xem được bản nháp mới nhất trong 7 ngày, không cần đăng nhập. Thu hồi thì mọi liên kết đã gửi hết hiệu lực ngay.',
  make: 'Tạo liên kết',
  link: 'Liên kết xem thử',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  revoke: 'Thu hồi mọi liên kết',
  revoked: 'Đã thu hồi mọi liên kết xem thử của nội dung này.',
  failed: 'Chưa làm được. Hãy tải lại trang rồi thử lại.',
  page: 'Trang trên cổng',
  width: 'Bề rộng màn hình',
  widths: { phone: 'Điện thoại', tablet: 'Máy tính bảng', wide: 'Máy tính' },
  behind: 'Đang cập nhật…',
  notShown: 'Phần vừa nhập chưa hiện được ở đây. Hãy lưu bản nháp.',
}

const en: typeof vi = {
  open: 'Preview',
  openHint: 'Opens the newest saved draft as a page of the portal, in a new tab.',
  saveFirst: 'Save the draft first, then preview it.',
  share: 'Share a preview',
  shareTitle: 'Share a preview',
  shareHint:
    'Anyone with this link sees the newest draft for 7 days, without signing in. Revoking makes all links void at once.',
  make: 'Make a link',
  link: 'Preview link',
  copy: 'Copy',
  copied: 'Copied.',
  revoke: 'Revoke all links',
  revoked: 'All preview links to this content are void.',
  failed: 'That did not work. Reload the page and try again.',
  page: 'Page on the portal',
  width: 'Width of the screen',
  widths: { phone: 'Phone', tablet: 'Tablet', wide: 'Computer' },
  behind: 'Updating…',
  notShown: 'What was typed could not be shown here. Save the draft.',
}

/** The words of previews in the admin. */
export const previewText = (language: string): typeof vi => (language === 'en' ? en : vi)
