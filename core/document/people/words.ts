/** Words by which people of a meeting are told: who is there, whose they are, who writes. */

import { anyOf, spoken, together, whole, wordSet } from '../../language/spoken.ts'
import type { SectionRole } from '../../lexicon/sections/sections.ts'
import { US } from '../../lexicon/word-lists.ts'

/** Being at a meeting, coming to one, sending somebody there; fits a word in comparing form. */
export const ATTENDS = whole({
  ru: `
    есть, двое, трое, четверо, пятеро
    прибудет, прибудут, прибыл, прибыла, прибыли, подъедет, подъедут
    едет, едем, едут, приезжает, приезжают, приедет, приедем, приедут, приехал, приехала, приехали
    идёт, идём, идут, придёт, придём, придут, приходит, приходят, пришёл, пришла, пришли
    будет, будем, будут, был, была, были, присутствует, присутствуют, присутствовал, присутствовала, присутствовали
    присоединится, присоединятся, присоединился, присоединилась, присоединились
    участвует, участвуем, участвуют, участвовал, участвовала, участвовали
    подключается, подключаемся, подключаются, подключится, подключатся, подключился, подключилась, подключились
    выходит, выходим, выходят, вышли, садится, садимся, садятся, сидит, сидим, сидят, сидели
    собираемся, собираются, собирались, собрались, созвонились
    встречает, встречаем, встречают, встречаются, встретились
    посылает, посылают, присылает, присылают, шлёт, шлют, выставляет, выставляют, делегирует, делегируют
    приглашает, приглашают, зовёт, зовут, принимает, принимают, представляет, представляем, представляют, представлял, представляла, представляли
    берут, берутся, ждёт, ждём, ждут, ожидает, ожидаем, ожидают, говорили, беседовали, общались
  `,
  uk: `
    двоє, троє, четверо, п'ятеро, присутній, присутня, присутні
    прибуде, прибудуть, прибув, прибула, прибули, під'їде, під'їдуть
    їде, їдемо, їдуть, приїжджає, приїжджають, приїздить, приїздять, приїде, приїдемо, приїдуть, приїхав, приїхала, приїхали
    іде, ідемо, ідуть, йде, йдемо, йдуть, прийде, прийдемо, прийдуть, приходить, приходять, прийшов, прийшла, прийшли
    буде, будемо, будуть, був, була, були
    приєднається, приєднаються, приєднався, приєдналася, приєдналися, бере, беруть, брав, брала, брали
    долучиться, долучаться, долучився, долучилася, долучилися, підключається, підключаємося, підключаються
    виходить, виходимо, виходять, вийшли, сідає, сідаємо, сідають, сидить, сидимо, сидять, сиділи
    збираємося, збираються, збиралися, зібралися
    зустрічає, зустрічаємо, зустрічають, зустрічались, зустрілися
    надсилає, надсилають, присилає, присилають, виставляє, виставляють, делегує, делегують
    запрошує, запрошують, кличе, кличуть, приймає, приймають, представляє, представляємо, представляють, представляв, представляла, представляли, репрезентує, репрезентують
    чекає, чекаємо, чекають, очікує, очікуємо, очікують, розмовляли, спілкувалися
  `,
  en: `
    arrive, arrives, arriving, arrived, be, there, were, have, has, present
    come, comes, coming, came, attend, attends, attending, attended, join, joins, joining, joined, meet, meets, met
    dials, dialling, dialing, dialled, flying, driving, sit, sits, sitting, speaks, turns
    send, sends, sending, bring, brings, bringing, fields, delegates, invite, invites, expect, expects, expecting
    receive, receives, welcome, welcomes, hosts, represent, represents, represented, spoke, talked, chatted
  `,
})

/** What may stand between a word for being there and the first name: «двое:», "be", "by". */
export const HERE = spoken`^(?:\s+${{
  ru: `
    сегодня, двое, трое, вдвоём, втроём, вчетвером, участие, нас, нам, сам, сама, сами
    за столом, на связи, на линии, на проводе, на встречу, на месте, на объекте, там, тут, с, со
  `,
  uk: `
    сьогодні, двоє, троє, вдвох, втрьох, вчотирьох, участь, нас, нам, сам, сама, самі
    за столом, на дроті, на лінії, на зв'язку, на зустріч, на місці, на об'єкті, там, тут, з, із, зі
  `,
  en: `
    be, by, will be, two, three, four, of us, of them, are, were, in, up, as a pair, as a couple, today, himself, herself
    on the call, on the line, in the room, around the table, at the table, on site, on the spot, there, at, for us, for them, to, with
  `,
}}(?=[\s:,—–-]))+`

export const OUR_WORDS = wordSet({
  ru: 'мы, нас, нам, нами, наш, наша, наше, наши, нашей, нашего, наших, я, меня, мне, мной',
  uk: 'ми, нас, нам, нами, наш, наша, наше, наші, нашої, нашого, наших, я, мене, мені, мною',
  en: 'we, us, our, ours, ourselves, I, me',
})

export const THEIR_WORDS = wordSet({
  ru: `
    они, их, ними, них, вы, вас, ваш, ваша, ваше, ваши, вашей, вашего, той, другой
    клиент, клиента, клиенты, заказчик, заказчика, гости, гостей, гостя
  `,
  uk: `
    вони, їх, ними, них, їхній, їхня, їхні, їхньої, їхнього, ви, вас, ваш, ваша, ваше, ваші, вашої, вашого, того, іншого
    клієнт, клієнта, клієнти, замовник, замовника, замовники, гості, гостей, гостя
  `,
  en: "they, them, their, theirs, you, your, yours, other, client, client's, clients, customer, customers, guest, guests",
})

/** Posts of those who serve clients, whosever they are. */
export const FOR_CLIENTS = anyOf({
  ru: 'клиентск* менеджер*|директор*|сервис*|отдел*|поддержк*|служб*, работе|работа с клиентами, по клиентам',
  uk: 'клієнтськ* менеджер*|директор*|сервіс*|відділ*|підтримк*|служб*, роботі|роботи|робота з клієнтами',
  en: `
    client|clients|customer|customers success|service|services|support|care|experience|relations|relationship|relationships|engagement
    client|customer partner|manager|director|executive
  `,
})

/** «Гости (мы)». */
export const OUR_BRACKET = spoken`\(${together(US, { ru: 'наши', uk: 'наші', en: '—' })}\)`

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
export const NO_SIDE = whole({
  ru: 'тема, проект, предмет, название, заголовок, объект, встреча, созвон, звонок, совещание, разговор, переговоры',
  uk: "тема, проєкт, предмет, назва, заголовок, об'єкт, зустріч, дзвінок, нарада, розмова, перемовини",
  en: 'title, subject, project, re, theme, meeting, call, event, between, job',
})
