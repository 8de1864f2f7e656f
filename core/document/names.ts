import { normalized, type Word, wordsOf } from '../language/segment.ts'
import type { Block } from '../markdown/block.ts'

/** A word is a form of one of the words of a name: «Анне» and «Анна», «Русланові» and «Руслан». `norm` in comparing form. */
export function sameName(norm: string, name: string): boolean {
  const plain = unsoftened(norm)
  return wordsOf(name).some(
    ({ norm: part }) =>
      part.length > 2 && (norm === part || plain === part || sameStem(norm, part) || isFormOfShort(norm, part)),
  )
}

const SOFTENED: Readonly<Record<string, string>> = { ц: 'к', з: 'г', с: 'х' }

/** «Ніці» is Ніка, «Ользі» Ольга. */
const unsoftened = (norm: string): string =>
  !norm.endsWith('і') ? norm : norm.replace(/([цзс])і$/u, (_, sound: string) => `${SOFTENED[sound]}а`)

/** All words of the shorter name stand in the other: «Веры Лапиной», «Вера»; two who share a surname are two. Initials count for nothing. */
export function isSamePerson(a: string, b: string): boolean {
  const [few, many] = [a, b]
    .map(name => wordsOf(name).filter(word => word.norm.length > 1))
    .sort((one, other) => one.length - other.length) as [Word[], Word[]]
  const rest = many.map(word => word.norm).join(' ')
  return (
    few.length > 0 &&
    few.every(({ norm }) => sameName(norm, rest) || isShortForm(norm, rest) || many.some(word => word.norm === norm))
  )
}

/** «Олей» is Оля, «Яну» Яна. */
const isFormOfShort = (norm: string, part: string): boolean =>
  part.length === 3 &&
  /[ая]$/u.test(part) &&
  norm.startsWith(part.slice(0, 2)) &&
  /^(?:ы|и|е|у|ю|ой|ою|ей|ею|і|ї|єю)$/u.test(norm.slice(2))

/** «Али» and «Аля»: a name of three letters bends in its last one. */
const isShortForm = (norm: string, name: string): boolean =>
  SHORT_NAME.test(norm) &&
  wordsOf(name).some(word => SHORT_NAME.test(word.norm) && word.norm.slice(0, 2) === norm.slice(0, 2))

const SHORT_NAME = /^\p{L}{2}[аяоуыиіеєюйїь]$/u

const LONGEST_ENDING = 5

/** Alike but for an ending of a case; short names keep three letters. English has no cases: "Print" is no Priya. */
function sameStem(a: string, b: string): boolean {
  if (!CYRILLIC.test(b)) return a === `${b}'s` || a === `${b}s`
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) >= LONGEST_ENDING) return false
  const stem = Math.max(3, b.length - 2)
  return a.slice(0, stem) === b.slice(0, stem)
}

const CYRILLIC = /^\p{Script=Cyrillic}/u

/** The name at the beginning of a text: capitalised words, initials; `undefined` where none stands there. */
export function nameAt(text: string): { name: string; end: number; role?: string } | undefined {
  const match = NAME.exec(text)
  const first = match && normalized(match[1]!.split(/[\s.]/u)[0]!)
  return match && first && !NO_NAMES.has(first) && !DONE.test(first)
    ? { name: match[1]!, end: match.index + match[0].length }
    : undefined
}

/** «Отправлено доктору», «Надіслано Вірі»: what was done is nobody. */
const DONE =
  /^(?:отправл|высл|разосл|направл|переда|запис|реш|согласов|обсужд|подтвержд|получ|сдел|утвержд|назнач|відправл|надісл|розісл|узгодж|погодж|виріш|обговор|підтвердж|отрим|зробл|затвердж|признач)\p{Ll}*[еая]но$/u

const LEAD = String.raw`^(?:(?:me|я|I|[Yy]ours truly|[Вв]аша? покорн(?:ый|ая) слуга|[Вв]аша? покірн(?:ий слуга|а слуга))\s*\(?)?(?:[\s*•–—-]|\p{Extended_Pictographic}|\uFE0F)*(?:(?:[Гг]-н|[Гг]-жа|[Пп]ану?|[Пп]ані|[Пп]роф|[Дд]оц|[Аа]кад|[Дд]-р|[Оо]тец|[Оо]тець|[Сс]естра|Mr|Mrs|Ms|Dr|[Pp]rof|Professor|Sir|Dame|Lord|Lady|Rev|Revd|Father|Fr|Capt|Captain|Cmdr|Col|Maj|Lt|Sgt|Mme|[Дд]ядя|[Тт][её]тя|[Бб]аба|[Дд]ядько|[Тт]ітка|[Uu]ncle|[Aa]unt)\.?\s+)?`

const NAME_WORD = String.raw`(?:@[\w.-]+|\[[\p{L}’' -]{2,20}\]|Дж\.|\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}[\p{L}'’ʼ-]+)`

const NAME = new RegExp(
  `${LEAD}(${NAME_WORD}(?:\\s+(?:(?:de|van|von|der|den|bin|al|da|du|la|le|di)\\s+)*${NAME_WORD}){0,3})`,
  'u',
)

const NO_NAMES = new Set([
  'от',
  'від',
  'from',
  'for',
  'the',
  'our',
  'наш',
  'наша',
  'все',
  'усі',
  'команда',
  'мы',
  'ми',
  'we',
  'all',
  'tbd',
  'лпр',
  'опр',
  'n',
  'and',
  ...['i', "i'll", "i'm", "i've", "we'll", "we're", 'you', 'they', 'she', 'he', 'it', 'a'],
  ...['feb', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'thurs'],
  ...'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа середу п’ятниця пятниця суботу субота неділя сегодня завтра накануне сьогодні напередодні'.split(
    ' ',
  ),
  ...['january', 'february', 'march', 'july', 'september', 'october', 'november', 'december'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])

/** «главный врач Гаянэ Арутюнян», "her brother Anders": a name at the end of a chunk that begins with its role; one name alone where somebody may be named, in another case than the first where it is bent. */
export function nameBehindRole(
  chunk: string,
  free: boolean,
  bent = free,
): { name: string; end: number; role?: string } | undefined {
  const match = NAME_BEHIND.test(chunk) && ROLE_NAME.exec(chunk)
  if (!match) return undefined
  const [, role, name] = match as unknown as [string, string, string]
  const alone = !name.includes(' ')
  if (ABBREVIATION.test(name)) return undefined
  if (alone && (!free || wordsOf(role).some(word => PREPOSITIONS.has(word.norm)) || (!bent && BENT.test(name))))
    return undefined
  return { name, end: role.length + name.length, role: role.trim() }
}

/** Without a name behind a blank nobody is named behind a role: most chunks need no closer look. */
const NAME_BEHIND = /\s[@[\p{Lu}]/u

const KIN = String.raw`(?:(?:[Дд]ядя|[Тт][её]тя|[Бб]аба|[Дд]ядько|[Тт]ітка|[Пп]ану?|[Пп]ані|госпожа|господин|[Uu]ncle|[Aa]unt)\s)?`

const NAME_END = String.raw`(?=$|\s*[(—–-]|\s(?:и|і|та|й|and)\s|[\s.]*$)`

const ROLE_NAME = new RegExp(
  `^((?:the |a )?[\\p{Ll}][^.!?:→\\p{Lu}]{2,45}\\s${KIN})(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})${NAME_END}`,
  'u',
)

const PREPOSITIONS = new Set(
  `of in at for from to with on by as than about into over near since during
   в во на о об обо по от до из с со у к ко за для про над под при без через между
   від із зі з у до на по за для про над під при без через між о об`.split(/\s+/),
)

/** A single name in another case than the first: «менеджер Марічки». */
const BENT = /(?:[ыиіїуюе]|ом|ем|ой|ою|ею|ові|еві)$/u

/** «Старша медсестра Ніка», «Директор Вера Кох», "Owner Jodie": a post at the head of a line, the name behind it. */
export function nameBehindPost(chunk: string): { name: string; end: number; role: string } | undefined {
  if (!NAME_BEHIND.test(chunk)) return undefined
  const match = POST_NAME.exec(chunk) ?? HEADED_NAME.exec(chunk)
  if (match && ABBREVIATION.test(match[2]!)) return undefined
  return match ? { name: match[2]!, end: match[1]!.length + match[2]!.length, role: match[1]!.trim() } : undefined
}

const POST_NAME = new RegExp(
  `^(\\p{Lu}\\p{Ll}+(?:ий|ій|ый|ой|ая|ша|на|ва|ча)\\s\\p{Ll}{4,}\\s|\\p{Lu}\\p{Ll}+\\s(?:пан|пані|панна|господин|госпожа)\\s)(${NAME_WORD}(?:\\s${NAME_WORD})?)(?=$|\\s*[(—–-])`,
  'u',
)

const POSTS = String.raw`(?:[Дд]иректор|[Гг]ендиректор|[Мм]енеджер|[Рр]уководитель|[Кк]ерівни|[Нн]ачальни|[Зз]авуч|[Зз]авідувач|[Зз]аведующ|[Вв]ладел|[Вв]ласни|[Хх]озя|[Гг]осподар|[Гг]лавн|[Гг]оловн|[Ии]нженер|[Іі]нженер|[Дд]изайнер|[Бб]ухгалтер|[Юю]рист|[Хх]удожни|[Мм]етодист|[Аа]дм[иі]н[иі]стратор|[Кк]ап[иі]тан|[Кк]омандор|[Бб]оцман|[Тт]ехнолог|[Мм]астер|[Мм]айст|[Сс]тарост|[Сс]тарш|[Пп]редседател|[Гг]олова|[Пп]резидент|[Пп]артн|[Оо]сновател|[Зз]асновни|[Пп]родюсер|[Рр]едактор|[Аа]рх[иі]тектор|[Пп]рораб|[Вв]иконроб|[Бб]ригадир|[Кк]оординатор|[Сс]екретар|[Пп]омощни|[Пп]омічни|[Зз]аместител|[Зз]аступни|[Вв]рач|[Лл]ікар|[Уу]чител|[Вв]чител|[Тт]ренер|[Шш]еф|[Пп]овар|[Кк]ухар|[Бб]рига|[Мм]енедж|[Рр]азработчи|[Рр]озробни|[Фф]отограф|[Кк]опирайтер|[Кк]опірайтер)\p{Ll}*|(?:[Oo]wner|[Dd]irector|[Cc]hef|[Mm]anager|[Hh]ead|[Pp]resident|[Cc]hair|[Pp]rincipal|[Cc]urator|[Kk]eeper|[Cc]aptain|[Ff]oreman|[Ff]ounder|[Pp]artner|[Cc]oach|[Tt]eacher|[Dd]eveloper|[Dd]esigner|[Ee]ngineer|[Ee]ditor|[Cc]oordinator|[Ss]ecretary|[Ww]riter|[Bb]ookkeeper|[Aa]ccountant)`

const HEADED_NAME = new RegExp(
  `^((?:${POSTS})(?:\\s\\p{Ll}[\\p{L}’'-]*){0,3}\\s${KIN})(${NAME_WORD}(?:\\s${NAME_WORD}){0,2})${NAME_END}`,
  'u',
)

/** The writer himself: «я», "only me"; "I hold the pen" is a sentence. */
export const isSelf = (chunk: string): boolean =>
  /^\s*(?:(?:only|just|solo|лише|тільки|только)\s+)?(?:me|myself|i|я)\s*(?:$|[.,;]\s*$|[—–-]\s|\((?!\p{Lu}))/iu.test(
    chunk,
  )

/** Somebody is named first: by a name, behind a post, or as the writer. */
export function beginsWithPerson(text: string): boolean {
  const first = text.split(/[,;(]/u)[0]!.replace(/^\s*(?:и|і|та|й|and|сам|сама|сами|himself|herself)\s+/u, '')
  const posted = /^\s*(?:the|our|their|its|his|her|a)\s\p{Ll}+(?:\s\p{Ll}+)?,\s(?=\p{Lu})/u.exec(text)
  if (posted) return nameAt(text.slice(posted[0].length)) !== undefined
  return (
    isSelf(first.split(/\s(?:и|і|та|й|and|&)\s/u)[0]!) ||
    nameAt(first) !== undefined ||
    nameBehindRole(first.trim(), true) !== undefined
  )
}

/** Two full names or more in the first paragraphs: somebody is named, whoever he is. */
export function namesPeople(blocks: readonly Block[]): boolean {
  const first = blocks.filter(block => block.kind !== 'heading' && !block.quoted && block.kind !== 'code').slice(0, 6)
  return new Set(first.flatMap(block => block.prose.text.match(FULL_NAME) ?? []).map(name => name.trim())).size > 1
}

/** Somebody with a remark stands in the first paragraphs who is not among these: «и от «Стежка» ваш покорный слуга (Алик Фаров, основатель)». */
export function namesAnother(blocks: readonly Block[], known: readonly string[]): boolean {
  const first = blocks.filter(block => block.kind === 'paragraph' && !block.quoted).slice(0, 6)
  return first
    .flatMap(block => block.prose.text.match(REMARKED_NAME) ?? [])
    .some(name => !known.some(one => isSamePerson(one, name)))
}

const REMARKED_NAME = /\p{Lu}[\p{Ll}’'ʼ-]+\s\p{Lu}[\p{Ll}’'ʼ-]+(?=\s?[,(]\s?\p{Ll}{4})/gu

const FULL_NAME = /(?:^|[\s(«"])\p{Lu}(?:[\p{Ll}’'ʼ-]+|\.(?:\s?\p{Lu}\.)?)\s\p{Lu}[\p{Ll}’'ʼ-]+(?=$|[\s,.;:)»"])/gu

const ABBREVIATION = /^\p{Lu}{2,5}$/u

/** A capitalised chunk behind a name that is a title («CEO», "Executive Director"), not a person. */
export const isRole = (chunk: string, named: { name: string; end: number }): boolean =>
  POST.test(named.name) ||
  ((named.name.length === chunk.trim().length || ABBREVIATION.test(named.name)) &&
    ((ABBREVIATION.test(named.name) && named.name.length === chunk.trim().length) ||
      wordsOf(chunk).some(word => TITLES.has(word.norm) || JOB.test(word.norm))))

/** Posts that are spelled like names: «ЛПР по проекту». */
const POST = /^(?:ЛПР|ОПР|ГИП|CEO|CTO|CFO|COO|CMO|CIO|PM|PO|MD)$/u

/** «HR-директорка», «PR-менеджер» among them. */
export const JOB =
  /^(?:[a-zа-яіїє]{2,5}-)?(?:директор|менеджер|руковод|керівн|начальн|дизайн|аналіт|аналит|маркет|бухгалт|інженер|инженер|owner|head|manager)/u

export const TITLES = new Set(
  `director manager head lead officer designer developer engineer owner founder president chair coordinator assistant analyst consultant editor
   specialist supervisor partner accountant architect clerk secretary treasurer producer planner buyer marketing sales finance operations hr
   executive copywriter strategist principal administrator technician`.split(/\s+/),
)
