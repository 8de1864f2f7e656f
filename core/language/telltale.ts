const RU_WORDS =
  'участники участник ведущий ведущая цель вопросы итоги повестка длительность и с со что чтобы как или если но из ко вашей нашей мне меня его ее их они оно он еще нет только также тоже где когда потом после ' +
  'сейчас очень может можно надо нужно нужна нужен был было есть будет будем будут спасибо здравствуйте привет пожалуйста хорошо ' +
  'просим встреча встречи встречу решили договорились срок письмо ответ сегодня вчера неделя неделю месяц работа следующий следующая между во обо ' +
  'под кто чем тем чего свой свои какой какие почему потому поэтому более менее лучше больше ведь лишь тогда здесь всегда ничего ' +
  'никто сам сама сами пока пришлю пришлите отправлю января февраля апреля июня июля августа сентября октября ноября декабря'
const UK_WORDS =
  'учасники учасник ведуча ведучий розклад мета зустріч зустрічі підсумки тривалість листопада та й що щоб як це цей ця цього цьому цю цих або якщо але з ще вже теж де тепер зараз дуже може можна треба був була було буде будемо будуть ' +
  'дякую дякуємо вітаю вона вони воно його мене наступна усе лише саме навряд який яка яке чому чим хто хай нехай бо чи ось аби ' +
  'тож отже одразу варто щойно спершу згодом майже завжди адже має мають маємо просимо надсилаю надсилаємо прошу робота роботи краще менше усього ' +
  'наступний наступного наступну наступному учора немає гаразд добре завдання березня травня червня липня серпня вересня жовтня листопада грудня'

/** Endings of three letters. */
const RU_ENDINGS =
  'ние ния нию нии ием ция ции цию ией ует ает яет еет тся лся ать еть ишь ешь вет сть ной рия лия тия дия мия вия сия зия гия бия ' +
  'рии лии тии дии мии вии сии зии гии бии'
const UK_ENDINGS = 'ння нню ати ити ути яти юти ють уть ець ься вся'

/** Words and endings that tell Russian (above 0) from Ukrainian (below 0) where the letters do not; keyed by hash, to slice no strings. */
export const FUNCTION_WORDS: ReadonlyMap<number, number> = told(RU_WORDS, UK_WORDS, 2, hashed)

export const ENDINGS: ReadonlyMap<number, number> = told(RU_ENDINGS, UK_ENDINGS, 1, endingOf)

/** The hash of a word with one more letter, whichever its case. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ lower(code), 0x01000193)
}

/** The last three letters of a word, packed. */
export function endingOf(ending: number, code: number): number {
  return ((ending << 6) | (lower(code) & 63)) & 0x3ffff
}

/** Lower case for Russian and Ukrainian capitals; others stay. */
function lower(code: number): number {
  if (code >= 0x410 && code < 0x430) return code + 32
  return code >= 0x400 && code < 0x410 ? code + 80 : code
}

/** What stands in both lists tells nothing. */
function told(
  ru: string,
  uk: string,
  weight: number,
  add: (key: number, code: number) => number,
): ReadonlyMap<number, number> {
  const [left, right] = [new Set(ru.split(' ')), new Set(uk.split(' '))]
  const keyOf = (form: string): number => [...form].reduce((key, letter) => add(key, letter.charCodeAt(0)), 0)
  const out = new Map<number, number>()
  for (const form of left) if (!right.has(form)) out.set(keyOf(form), weight)
  for (const form of right) if (!left.has(form)) out.set(keyOf(form), -weight)
  return out
}
