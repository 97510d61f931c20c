import { dictionary } from '../dictionary.ts'

/** Life events. */
export const lifeEvents = dictionary(
  {
    title: 'Sự kiện đời sống',
    lead: 'Chọn việc đang đến với bạn: các thủ tục cần làm được xếp theo thứ tự, từ đầu đến cuối.',
    description: 'Các thủ tục cần làm khi sinh con, kết hôn, làm nhà, đi làm, mở và vận hành doanh nghiệp.',
    citizen: 'Trong đời sống',
    business: 'Trong kinh doanh',
    citizenOne: 'Dành cho người dân',
    businessOne: 'Dành cho doanh nghiệp, hộ kinh doanh',
    none: 'Chưa có sự kiện đời sống nào được đăng',
    noneHelp: 'Bạn có thể tìm trong danh mục thủ tục hành chính.',
    procedures: 'Thủ tục cần làm',
    others: 'Sự kiện đời sống khác',
    all: 'Xem tất cả sự kiện đời sống',
  },
  {
    title: 'Life events',
    lead: 'Choose what is coming up for you: the procedures you need are put in order, from start to end.',
    description:
      'The procedures you need for a birth, a marriage, a home, work, starting and running a business.',
    citizen: 'In life',
    business: 'In business',
    citizenOne: 'For citizens',
    businessOne: 'For enterprises and household businesses',
    none: 'No life event has been published yet',
    noneHelp: 'You can look in the catalogue of procedures.',
    procedures: 'What you need to do',
    others: 'Other life events',
    all: 'See all life events',
  },
)
