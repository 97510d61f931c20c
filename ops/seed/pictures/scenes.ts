import { brocade } from './brocade.ts'
import { elderlyCare, newborn } from './family.ts'
import { cinnamonForest, orchard, teaHills } from './fields.ts'
import { handsPapers } from './hands.ts'
import { lake } from './lake.ts'
import { market, shopFront } from './market.ts'
import { fansipan, hillsideHouses, terraces } from './nature.ts'
import { administrativeBuilding, healthStation, school } from './offices.ts'
import { documentsSeal, landMap, phoneForm } from './papers.ts'
import { serviceCounter, workshop } from './people.ts'
import { borderGate, mountainRoad } from './roads.ts'

interface Scene {
  /** What the picture shows, for people who cannot see it. */
  alt: { vi: string; en: string }
  /** The picture: a complete SVG document, 1600 x 900. */
  svg: () => string
}

const scene = (svg: () => string, vi: string, en: string): Scene => ({ alt: { vi, en }, svg })

/** The covers of the sample province, drawn for this project; the keys are the `cover` of news items. */
export const scenes: Record<string, Scene> = {
  terraces: scene(
    terraces,
    'Tranh vẽ ruộng bậc thang mùa nước đổ dưới nắng sớm, hai người đội nón đứng trên bờ ruộng.',
    'Drawing of rice terraces filled with water in early sun, two people in conical hats on a bank.',
  ),
  fansipan: scene(
    fansipan,
    'Tranh vẽ đỉnh Fansipan xanh thẫm nhô lên trên biển mây.',
    'Drawing of the dark blue summit of Fansipan above a sea of clouds.',
  ),
  brocade: scene(
    brocade,
    'Tranh vẽ mảnh vải chàm với các dải hoa văn hình thoi, hình xoắn ốc và răng cưa.',
    'Drawing of indigo cloth with bands of diamonds, spirals and saw teeth.',
  ),
  market: scene(
    market,
    'Tranh vẽ chợ phiên vùng cao: hai sạp trái cây mái bạt kẻ sọc, người đi chợ đội nón và chít khăn.',
    'Drawing of a highland market: two fruit stalls with striped awnings and people in hats and scarves.',
  ),
  'service-counter': scene(
    serviceCounter,
    'Tranh vẽ quầy tiếp nhận hồ sơ với ba cán bộ và người dân đang chờ.',
    'Drawing of a service counter with three officers and people waiting.',
  ),
  'documents-seal': scene(
    documentsSeal,
    'Tranh vẽ ba tờ văn bản trên bàn, một tờ đóng dấu đỏ, bên cạnh là con dấu và cây bút.',
    'Drawing of three documents on a desk, one with a red stamp, beside a seal and a pen.',
  ),
  'border-gate': scene(
    borderGate,
    'Tranh vẽ cửa khẩu bên sông với cổng mái xanh, lá cờ đỏ sao vàng và hai xe tải.',
    'Drawing of a border gate by a river with a blue roof, the national flag and two trucks.',
  ),
  lake: scene(
    lake,
    'Tranh vẽ hồ nước có nhiều đảo cây xanh, một người chèo thuyền ở gần.',
    'Drawing of a lake with wooded islands and a person rowing a boat nearby.',
  ),
  'tea-hills': scene(
    teaHills,
    'Tranh vẽ những luống chè lượn theo đồi, ba người đang hái chè.',
    'Drawing of rows of tea along rounded hills with three pickers.',
  ),
  'cinnamon-forest': scene(
    cinnamonForest,
    'Tranh vẽ rừng quế, một người đứng cạnh những bó vỏ quế.',
    'Drawing of a cinnamon forest with a person beside bundles of bark.',
  ),
  orchard: scene(
    orchard,
    'Tranh vẽ vườn cam sai quả và những sọt cam vừa hái.',
    'Drawing of an orchard full of oranges and baskets of fresh fruit.',
  ),
  school: scene(
    school,
    'Tranh vẽ ngôi trường hai tầng mái đỏ, học sinh đeo cặp ngoài sân.',
    'Drawing of a two-storey school with a red roof and pupils with bags in the yard.',
  ),
  'health-station': scene(
    healthStation,
    'Tranh vẽ trạm y tế mái xanh, nhân viên y tế đón một người mẹ và em nhỏ.',
    'Drawing of a health station with a green roof; a health worker greets a mother and child.',
  ),
  'mountain-road': scene(
    mountainRoad,
    'Tranh vẽ con đường quanh co lên đèo, một chiếc xe đang leo dốc.',
    'Drawing of a winding road up to a pass with a van climbing.',
  ),
  'phone-form': scene(
    phoneForm,
    'Tranh vẽ điện thoại hiển thị tờ khai với các ô đã được đánh dấu.',
    'Drawing of a telephone that shows a form with ticked fields.',
  ),
  'hillside-houses': scene(
    hillsideHouses,
    'Tranh vẽ bản làng nhà sàn trên sườn núi lúc chiều, khói bếp bay lên.',
    'Drawing of stilt houses on a hillside at dusk with smoke from the kitchens.',
  ),
  'hands-papers': scene(
    handsPapers,
    'Tranh vẽ hai bàn tay trao nhau một tờ giấy có dấu đỏ.',
    'Drawing of two hands passing a stamped paper.',
  ),
  workshop: scene(
    workshop,
    'Tranh vẽ hai công nhân đội mũ bảo hộ làm việc bên bàn máy trong xưởng.',
    'Drawing of two workers in helmets at a bench in a workshop.',
  ),
  'elderly-care': scene(
    elderlyCare,
    'Tranh vẽ hai người cao tuổi ngồi ghế dưới bóng cây, một người trẻ đứng bên.',
    'Drawing of two older people on a bench under a tree with a younger visitor.',
  ),
  'shop-front': scene(
    shopFront,
    'Tranh vẽ cửa hàng tạp hóa nhỏ với mái hiên kẻ sọc, chủ quán và một người khách.',
    'Drawing of a small grocery with a striped awning, its owner and a customer.',
  ),
  'administrative-building': scene(
    administrativeBuilding,
    'Tranh vẽ trụ sở cơ quan hành chính có hàng cột trắng và lá cờ đỏ sao vàng.',
    'Drawing of an administrative building with white columns and the national flag.',
  ),
  newborn: scene(
    newborn,
    'Tranh vẽ em bé ngủ trong nôi cạnh cửa sổ nhìn ra núi, trên tường treo tờ giấy khai sinh.',
    'Drawing of a baby asleep in a cradle by a window on the mountains, a birth certificate on the wall.',
  ),
  'land-map': scene(
    landMap,
    'Tranh vẽ bản đồ thửa đất có điểm đánh dấu, cuốn sổ bìa đỏ và cây thước.',
    'Drawing of a parcel map with a marker, a red-covered book and a ruler.',
  ),
}
