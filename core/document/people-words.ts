/** Words by which people of a meeting are told: who is there, whose they are, who writes. */
import type { SectionRole } from '../lexicon/sections.ts'

/** Being at a meeting, coming to one, sending somebody there; fits a word in comparing form. */
export const ATTENDS =
  /^(?:приезжа(?:ет|ют)|приед(?:ет|ут|ем)|прид(?:ет|ут|ем)|приход(?:ит|ят)|буд(?:ет|ут|ем)|есть|ед(?:ет|ут|ем)|участву(?:ет|ют|ем)|присутству(?:ет|ют)|присутствова(?:л|ла|ли)|участвова(?:л|ла|ли)|собирались|приехал|приехала|пришел|пришла|подключил(?:ся|ась|ись)|посыла(?:ет|ют)|присыла(?:ет|ют)|шлет|шлют|приглаша(?:ет|ют)|зов(?:ет|ут)|выставля(?:ет|ют)|делегиру(?:ет|ют)|представля(?:ет|ют|ем)|встреча(?:ет|ют|ем)|сид(?:ит|ят|им)|подключа(?:ется|ются|емся)|выход(?:ит|ят|им)|сад(?:ится|ятся|имся)|ид(?:ет|ут|ем)|собира(?:ются|емся)|беру(?:т|тся)|жд(?:ет|ут|ем)|ожида(?:ет|ют|ем)|были|был|пришли|приехали|говорили|беседовали|общались|созвонились|встретились|собрались|сидели|встречаются|вышли|подключ(?:ится|атся)|принима(?:ет|ют)|двое|трое|четверо|пятеро|приїжджа(?:є|ють)|приїд(?:е|уть|емо)|прийд(?:е|уть|емо)|приход(?:ить|ять)|буд(?:е|уть|емо)|їд(?:е|уть|емо)|присутні(?:й|я)?|надсила(?:є|ють)|присила(?:є|ють)|запрошу(?:є|ють)|кличе|кличуть|виставля(?:є|ють)|делегу(?:є|ють)|представля(?:є|ють|ємо)|зустріча(?:є|ють|ємо)|сид(?:ить|ять|имо)|підключа(?:ється|ються|ємось|ємося)|виход(?:ить|ять|имо)|сіда(?:є|ють|ємо)|ід(?:е|уть|емо)|йд(?:е|уть|емо)|йдемо|збира(?:ються|ємось|ємося)|чека(?:є|ють|ємо)|очіку(?:є|ють|ємо)|були|був|була|прийшли|приїхали|приїхав|приїхала|прийшов|прийшла|збиралися|долучил(?:ася|ись|ися)|долучився|розмовляли|спілкувались|спілкувалися|зустрілися|зустрічались|зібрались|зібралися|сиділи|вийшли|долуч(?:иться|аться)|прийма(?:є|ють)|приїзд(?:ить|ять)|репрезенту(?:є|ють)|двоє|троє|четверо|п'ятеро|sends?|sending|brings?|bringing|coming|comes?|attends?|attending|attended|joins?|joining|fields|sits?|sitting|invites?|delegates|have|has|expects?|expecting|meets?|be|present|there|were|met|came|dialled|represented|represents|represent|speaks|turns|dials|dialling|dialing|hosts|receives?|welcomes?|flying|driving)$/u

/** What may stand between a word for being there and the first name: «двое:», "be", "by". */
export const HERE =
  /^\s+(?:(?:be|by|will be|two|three|four|of us|of them|are|were|in|up|as a pair|as a couple|today|сегодня|сьогодні|двое|трое|вдвоем|вдвоём|двоє|троє|вдвох|удвох|втрьох|on the call|on the line|in the room|around the table|at the table|за столом|на связи|на линии|на дроті|на проводе|на лінії|на зв.язку|участь|на встречу|на зустріч|нас|нам|at|for us|for them|сам|сама|сами|himself|herself)(?=[\s:,—–-]))+/iu

export const OUR_WORDS: ReadonlySet<string> = new Set(
  `мы нас нам нами наш наша наше наши нашей нашего наших ми наші нашої нашого нашою we us our ours ourselves me i я мене меня мной мною`.split(
    /\s+/,
  ),
)

export const THEIR_WORDS: ReadonlySet<string> = new Set(
  `они их ними них вы вас ваш ваша ваше ваши вашей вашего вони їх їхній їхня їхні їхньої ви ваші вашої вашого
   они той другой того іншого їхнього they them their theirs you your yours other клиент клиента клиенты заказчик заказчика клієнт клієнта клієнти замовник замовника client client's customer гости гостей гості гостя`.split(
    /\s+/,
  ),
)

/** Posts of those who serve clients, whosever they are. */
export const FOR_CLIENTS =
  /(?<!\p{L})(?:(?:client|customer)s?['’]?s?\s(?:success|services?|support|care|experience|relations?|relationships?|partner|manager|director|executive|engagement)|клиентск\p{L}+ (?:менеджер|директор|сервис|отдел|поддержк|служб)\p{L}*|(?:по работе с|работа с|по) клиентами?|клієнтськ\p{L}+ (?:менеджер|директор|сервіс|відділ|підтримк|служб)\p{L}*|(?:по роботі з|роботи з|робота з) клієнтами?)(?!\p{L})/iu

/** «Гости (мы)». */
export const OUR_BRACKET = /\((?:мы|ми|us|we|наши|наші)\)/iu

/** Parts of a meeting's document that speak of other things than who is there. */
export const OTHER_PARTS: readonly SectionRole[] = [
  'actions',
  'items',
  'discussion',
  'decisions',
  'previous',
  'preparation',
  'next',
  'goal',
  'sent',
]

/** "Title: Gaslight Bar, window sign": what the document is about. */
export const NO_SIDE =
  /^(?:title|subject|project|re|theme|тема|проект|проєкт|предмет|назва|название|заголовок|объект|об[’'ʼ]єкт)$/iu
