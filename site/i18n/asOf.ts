import { dictionary } from './dictionary.ts'

/** A page as it stood on an earlier day. */
export const asOf = dictionary(
  {
    titleOn: (title: string, day: string) => `${title} (ngày ${day})`,
    on: (day: string) => `Nội dung ngày ${day}`,
    between: (from: string, to: string) => `Nội dung từ ngày ${from} đến hết ngày ${to}`,
    since: (from: string) => `Nội dung từ ngày ${from} đến nay`,
    old: 'Đây là nội dung cũ của trang, chỉ để tra cứu.',
    unchanged: 'Từ ngày đó đến nay nội dung không thay đổi.',
    related: 'Cơ quan, văn bản và thủ tục được nhắc đến vẫn hiển thị theo dữ liệu hôm nay.',
    present: 'Xem bản hiện hành',
    earlier: 'Xem bản trước đó',
    later: 'Xem bản sau đó',
    choose: 'Xem nội dung của một ngày đã qua',
    show: 'Xem',
    seeDay: (day: string) => `Xem thủ tục như ngày ${day}`,
    noFiling: 'Không nộp hồ sơ theo bản này. Cách nộp và nơi nộp hiện nay ở bản hiện hành.',
    problems: {
      bad: {
        title: 'Ngày không hợp lệ',
        text: 'Hãy ghi một ngày có thật, ví dụ 01/09/2026 hoặc 2026-09-01.',
      },
      future: {
        title: 'Ngày này chưa đến',
        text: 'Cổng cho xem nội dung của hôm nay và những ngày đã qua.',
      },
      before: {
        title: 'Ngày đó trang này chưa có trên cổng',
        text: (since: string) => `Cổng có nội dung này từ ngày ${since}.`,
      },
      lost: {
        title: 'Cổng không còn lưu bản của ngày đó',
        text: (since: string) => `Cổng chỉ còn lưu các bản từ ngày ${since}.`,
      },
      withdrawn: {
        title: 'Bản của ngày đó đã được gỡ',
        text: (since: string) =>
          `Trang đã được gỡ khỏi cổng rồi đăng lại; cổng cho xem các bản từ ngày ${since}.`,
      },
    },
  },
  {
    titleOn: (title, day) => `${title} (on ${day})`,
    on: (day) => `Content of ${day}`,
    between: (from, to) => `Content from ${from} to ${to}`,
    since: (from) => `Content since ${from}`,
    old: 'This is former content of the page, for reference only.',
    unchanged: 'Nothing has changed since that day.',
    related: 'Agencies, documents and procedures that it names are shown as they are today.',
    present: 'See the present version',
    earlier: 'See the version before',
    later: 'See the version after',
    choose: 'See the content of an earlier day',
    show: 'Show',
    seeDay: (day) => `See the procedure as on ${day}`,
    noFiling: 'Do not file by this version. How and where to file now is on the present version.',
    problems: {
      bad: {
        title: 'This is not a day',
        text: 'Please give a day that exists, for example 01/09/2026 or 2026-09-01.',
      },
      future: {
        title: 'This day has not come yet',
        text: 'The portal shows the content of today and of earlier days.',
      },
      before: {
        title: 'This page was not yet on the portal on that day',
        text: (since) => `The portal has had this content since ${since}.`,
      },
      lost: {
        title: 'The portal no longer keeps the version of that day',
        text: (since) => `It keeps the versions since ${since}.`,
      },
      withdrawn: {
        title: 'The version of that day was withdrawn',
        text: (since) =>
          `The page was taken off the portal and published again; versions since ${since} can be seen.`,
      },
    },
  },
)
