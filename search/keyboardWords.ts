/** English words that are also Telex keys ("tax" would be "tã"): left unchanged unless the query is certainly Telex. */
export const ENGLISH_WORDS = new Set(
  `add adds air airs also ant are arm arms army art as ask asks aunt awn bar bars bas bass bees beef been beer bees
  bees best bias bins bits boats body bones book books boom boost boot boots bow box bus busy buys buyers cakes camps
  cans caps car cars case cases cash cast cats chair charm chart chief choice choose chose chosen chore code core cost
  costs cow cows cure cures cuts dad dance dares dark data date dawn day days dead deal dear deed deeds deem deep deer
  defend dense deny dear dir did dies dis disc does dont door doors dose dots dow down downs due dues dust each ear earn
  ease east easy end ends ens er esp est etc ever eyes ex fee gas gets gif goes good goods goof goose gow gust guts guys
  hair hall hand hang hangs hard has hasn hast hat hats head heard heart hens her here hero hers hex his hits hold
  home honor hoof hoops hope horn host hosts hour hours how hoist if is ions its keen keep keeps keys last lasts later
  law laws lax least lee left lend less lets lex liar lies limits list lists loans loop loops loose lose loss lost lots
  low lower lowest made man mars mass mast mats max may means meet meets men mere mess met mines mins mist mix moon
  moons moose more most moor move much muse must near nearest need needs nest net nets news noon nor norm nose nots
  notes now nows nurse nurses nuts of off on one oops or orders os ours out over owe own owns ox pass past path pay
  per plus poor post posts quest queue queues quick quit quits race rare rates raw reset rest rests rooms room root
  roots rose roots row rows rules run runs rust safe sake same sat saw says scan sea seas secs see seed seek seem seems
  seen sees self sell send sense sent set sets sex shoes sir site sits six size soon sons sorts source such sum sums sun
  suns sure surge tar task taste tax taxes tea teas tee teen teens tees ten tens tense term terms test tests texts that
  thats the their them theme themes then there these they this those thus ties times tips toast told toll tons too took
  tool tools toon tooth tops torn tour tours towns town toys traps tree trees trend tress trips trust try tub turn turns
  tut two types urn us usa use used user uses vans vary vast vet vets via view vow vows wait war warn was wasn wax way
  ways we wear week went were west what when where who whom why win wise wish with won wong word work wrong year years
  yes yet you your mother more honors loser tower towers does aria chaos coast born burn burns harm maps
  gaps thorn churn donor donors cop cops cup cups hear hears bee tire tires hire hired gist sake`.split(
    /\s+/,
  ),
)

/** Foreign words that Vietnamese uses unchanged. */
export const LOAN_WORDS = new Set(
  `album app apps auto bar bus camera card casino chat check club container data email euro facebook fax file form
  gas gmail google gym homestay hotel html http https internet iphone karaoke laos laptop link logo marathon marketing mooc
  moto motel offline ok online oto passport pdf photo photocopy pos qr radio resort sars scan showroom sim smartphone
  spa sms studio taxi test tivi tour usa usb usd vat video vip visa vneid web website wifi world xerox youtube zalo`.split(
    /\s+/,
  ),
)

/** Nouns that are numbered with a digit right after them ("lop1", "quan3"), folded. */
export const NUMBERED_WORDS = new Set(
  `ap bac bai ban bang buoc buoi cap chuong cum dieu dinh doan doi don dot duong giai hang he hem ho hoi kenh khoa khoan
  khoang khoi khu khung kieu ky lan lo loai lop mau mon muc mui nam ngach ngay ngo nhom o phan phong phu phuong quan quy
  so tang tap thang the thon thu thua tiet to toa trang tram tuan tuoi tuyen vong vung xa xom giai mot muoi`.split(
    /\s+/,
  ),
)
