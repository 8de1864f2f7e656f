import { wordsOf } from '../../language/segment.ts'
import { anyOf, opening, spoken } from '../../language/spoken.ts'

/** «(соберу к пятнице)», "to be announced", "Denise is still collecting these", «посмотрим по ходу»: announced, and not there yet. */
export const isToCome = (text: string): boolean => isPutOff(text) || isLeftOpen(text) || isGathered(text.trim())

/** The points come later. */
export const isPutOff = (text: string): boolean =>
  PUT_OFF.test(text.trim()) && text.trim().length < 60 && !ASKED.test(text.trim())

/** The same of one line among others: «Узгодити кошторис», «Готовим витрину» are questions, «(соберу)», «уточним позже», "tbd" are none. */
export const isPutOffAmong = (text: string): boolean =>
  isPutOff(text) && (/^\s*\(|^[^\p{L}]*$/u.test(text) || wordsOf(text).length < 2 || LATER.test(text))

const LATER = anyOf({
  ru: 'позже, потом, по ходу, пока, ещё, к понедельнику|вторнику|среде|четвергу|пятнице, до понедельника|вторника|среды|четверга|пятницы, вопросы, темы, ваши',
  uk: "пізніше, потім, згодом, поки, ще, до понеділка|вівторка|середи|четверга|п'ятниці, питання, теми, ваші",
  en: 'tbd, tba, tbc, later, soon, follow, announced, confirmed, decided, defined, added, agreed, progress, pending',
})

const isGathered = (text: string): boolean =>
  text.length < 100 && !/[?:]/u.test(text) && !ASKED.test(text) && GATHERED.test(text)

/** «Посмотрим по ходу, что болит»: the questions are left to the day itself. */
const isLeftOpen = (text: string): boolean =>
  ON_THE_DAY.test(text) && WE_SHALL_SEE.test(text.trim()) && text.trim().length < 60

const PUT_OFF = spoken`^[\s(]*(?:${{
  ru: `нет, позже, собер*, собира*, накид*, набросаем, впиш*, вносите, формируем, формируется|формируются, сформиру*, готовим, готовится
    пришлем, пришлю, подготовим|подготовлю|подготовят|подготовит, появятся|появится, в работе, скоро, пока нет, ещё нет, ждём
    уточн*, пишите, присылайте, будет, будут, допиш*, дополн*, согласу*, заполн*, потом`,
  uk: `немає, ще|поки немає, пізніше, потім, згодом, скоро, незабаром, зберу, зберемо, збира*, накид*, впиш*, формуємо, формується
    сформу*, готуємо, готується, надішлемо, надішлю, підготуємо|підготую|підготують|підготує, з'являться|з'явиться, у роботі
    чекаємо, уточн*, пишіть, надсилайте, буде, будуть, допиш*, доповн*, погодж*, узгод*, заповн*`,
  en: 'tbd|tba|tbc, to be announced|confirmed|decided|defined|added|agreed, to|will follow, coming soon, in progress, soon, later, pending',
}}|n\/a|\?+|…|\.\.\.|—|-(?!\p{L}))`

/** «Собирать ли ключи», «кто готовит список» are questions. */
const ASKED = spoken`(?:^|\s)${{ ru: 'ли', uk: '—', en: '—' }}(?=\s)|^${{
  ru: 'кто, кому, чей, когда, где, как, сколько, что',
  uk: 'хто, кому, чий, коли, де, як, скільки, що, чи',
  en: 'who, whose, when, where, how, which, whether, what',
}}\s`

/** Somebody gathers, writes or sends the points themselves: nothing else is named that he could gather. */
const GATHERED = anyOf({
  ru: `
    собирает|собирают|собираем|готовит|готовят|готовим|составляет|составляют|составляем|пишет|пишут|формирует|формируют|дописывает|пришлёт|пришлют|присылает|присылают|соберёт|соберут|подготовит|внесёт|впишет|добавит ..1 их|вопросы|пункты|темы|список|повестку|пожелания
    их|вопросы|пункты|темы|список|повестку|пожелания ..2 собирает|собирают|собираем|готовит|готовят|составляет|составляют|пишет|пишут|формирует|формируют|дописывает|пришлёт|пришлют|присылает|соберёт|соберут|подготовит|внесёт|впишет|добавит
    вопросы|пункты|темы|список|повестка|пожелания ..2 собирается|собираются|составляется|готовится|готовятся|пишется|впереди|появится|появятся|придёт|придут
    ждём|жду ..4 пункты|пунктов|вопросы|вопросов|темы|тем|список|списка|пожелания|пожеланий, пока|ещё пусто|пустой|пустая|ничего
  `,
  uk: `
    збирає|збирають|збираємо|готує|готують|готуємо|складає|складають|складаємо|пише|пишуть|формує|формують|дописує|надішле|надішлють|надсилає|надсилають|збере|зберуть|підготує|внесе|впише|додасть ..1 їх|питання|пункти|теми|список|порядок|побажання
    їх|питання|пункти|теми|список|побажання ..2 збирає|збирають|збираємо|готує|готують|складає|складають|пише|пишуть|формує|формують|дописує|надішле|надішлють|надсилає|збере|зберуть|підготує|внесе|впише|додасть
    питання|пункти|теми|список|побажання ..2 збирається|збираються|складається|готується|готуються|пишеться|попереду|з'явиться|з'являться|прийде|прийдуть
    чекаємо|чекаю ..4 пункти|пунктів|питання|питань|теми|тем|список|списку|побажання|побажань, поки|ще порожньо|порожній|нічого
  `,
  en: `
    collecting|gathering|compiling|drafting|preparing|assembling|writing ?up|down|out ?together ?all these|them|this|those|it|hers|his|theirs
    collecting|gathering|compiling|drafting|preparing|assembling|writing ?up|down|out the|our|her|his|their|your ?list ?of points|items|topics|questions|agenda|wishes|list|subjects
    putting these|them|it|those|this together, drawing|writing|putting these|them|it|those|this up|down|together, drawing up the|her|his|their|our points|items|list|agenda|topics
    collects|gathers|compiles|drafts|sends|adds|brings|supplies|send|add|collect|gather|supply|bring|sending|bringing ?us these|them|those|hers|his|theirs
    collects|gathers|compiles|drafts|sends|adds|brings|supplies|send|add|collect|gather|supply|bring|sending|bringing ?us the|her|his|their points|items|topics|questions|agenda|wishes|list|subjects
    being|still|yet|to be collected|gathered|compiled|drafted|written|assembled|drawn|filled|supplied|named ?up|in ..3
    waiting for|on ..4 points|list|items|topics|questions|input|wishes|ideas|hers|theirs|them|these, nothing ?here|listed|in|on ?it yet, none yet, empty ?so far
  `,
})

const ON_THE_DAY = anyOf({
  ru: 'по ходу, на месте, во время встречи, в процессе',
  uk: 'по ходу, на місці, під час зустрічі, у процесі',
  en: 'as we go, on the day|spot',
})

const WE_SHALL_SEE = opening({
  ru: 'посмотрим, решим, определимся, разберёмся, поймём',
  uk: 'подивимося, подивимо, побачимо, вирішимо, визначимося, визначимо, розберемося, розберімося, зрозуміємо',
  en: "we'll, we will, let's, whatever, see",
})
