/** Everything the audit log records, and what its readers see. */
export const ACTIONS = [
  { value: 'create', label: { vi: 'Tạo', en: 'Created' } },
  { value: 'create-published', label: { vi: 'Tạo và công bố', en: 'Created and published' } },
  { value: 'update', label: { vi: 'Sửa', en: 'Changed' } },
  { value: 'publish', label: { vi: 'Công bố', en: 'Published' } },
  { value: 'unpublish', label: { vi: 'Ngừng công bố', en: 'Unpublished' } },
  { value: 'trash', label: { vi: 'Cho vào thùng rác', en: 'Moved to the trash' } },
  { value: 'untrash', label: { vi: 'Lấy lại từ thùng rác', en: 'Taken out of the trash' } },
  { value: 'restore', label: { vi: 'Khôi phục bản cũ', en: 'Restored a version' } },
  { value: 'revert', label: { vi: 'Bỏ bản nháp', en: 'Discarded a draft' } },
  { value: 'review', label: { vi: 'Duyệt', en: 'Reviewed' } },
  { value: 'delete', label: { vi: 'Xóa hẳn', en: 'Deleted for good' } },
  { value: 'password', label: { vi: 'Đổi mật khẩu', en: 'New password' } },
  { value: 'sign-in', label: { vi: 'Đăng nhập', en: 'Signed in' } },
  { value: 'sign-in-failed', label: { vi: 'Đăng nhập không được', en: 'Failed sign-in' } },
  { value: 'sign-out', label: { vi: 'Đăng xuất', en: 'Signed out' } },
  { value: 'unlock', label: { vi: 'Bỏ thời gian chờ', en: 'Wait lifted' } },
  { value: 'factor-reset', label: { vi: 'Gỡ xác thực hai bước', en: 'Second factor removed' } },
  { value: 'denied', label: { vi: 'Bị từ chối', en: 'Denied' } },
  { value: 'schedule', label: { vi: 'Hẹn giờ', en: 'Scheduled' } },
  { value: 'unschedule', label: { vi: 'Hủy hẹn giờ', en: 'Schedule cancelled' } },
  { value: 'export', label: { vi: 'Xuất dữ liệu', en: 'Exported' } },
  { value: 'import', label: { vi: 'Nhập dữ liệu', en: 'Imported' } },
  { value: 'purge', label: { vi: 'Xóa nhật ký quá hạn', en: 'Purged old entries' } },
] as const

export type AuditAction = (typeof ACTIONS)[number]['value']
