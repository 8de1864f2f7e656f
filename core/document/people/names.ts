import { normalized, type Word, wordsOf } from '../../language/segment.ts'
import { cased, every, together, type Words, wordSet } from '../../language/spoken.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { AND, I, OF_HOUSE, ONLY } from '../../lexicon/word-lists.ts'
import type { Block } from '../../markdown/block.ts'
import { DONE, isPost, NO_NAMES, PREPOSITIONS } from './name-words.ts'

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
  // «Сверка» begins as «Света» does and ends like no form of her.
  return a.slice(0, stem) === b.slice(0, stem) && (stem > 3 || ENDING.test(a.slice(sharedLength(a, b))))
}

/** «Федір», «Федорові»: і gives way to о and е. */
function sharedLength(a: string, b: string): number {
  let shared = 0
  while (shared < b.length && (a[shared] === b[shared] || (b[shared] === 'і' && /[ое]/.test(a[shared] ?? '')))) shared++
  return shared
}

const ENDING =
  /^(?:.?(?:[аяоеуюыиіїєйь]|о[йюм]|е[йюм]|є[юм]|[ыиі]м|[аяи]м[и]?|[аяи]х|ов|ев|ів|ов[ыиіао]|(?:ов|ев|єв)і|ого|его|ому|ему|[ыиі]й)|.?)$/u

const CYRILLIC = /^\p{Script=Cyrillic}/u

/** "A. Moreau": a letter with a point is no word. */
const INITIAL_FIRST = /^\p{Lu}\.\s?\p{Lu}/u

/** The name at the beginning of a text: capitalised words, initials; `undefined` where none stands there. */
export function nameAt(text: string): { name: string; end: number; role?: string } | undefined {
  const match = NAME.exec(text)
  const first = match && normalized(match[1]!.split(/[\s.]/u)[0]!)
  // «ООО «Подъём»» is a house.
  if (match && ABBREVIATION.test(match[1]!) && /^\s[«"“]/u.test(text.slice(match[0].length))) return undefined
  const isWord = first && (NO_NAMES.has(first) || DONE.test(first)) && !INITIAL_FIRST.test(match[1]!)
  return match && first && !isWord ? { name: match[1]!, end: match.index + match[0].length } : undefined
}

/** Whoever writes, before his own name. */
const WRITER: Words = {
  ru: 'я, ваш покорный слуга, ваша покорная слуга',
  uk: 'я, ваш покірний слуга, ваша покірна слуга',
  en: 'me, I, yours truly',
}

/** Before a name, in short or not: «г-н», «пані», "Dr". */
const ADDRESS: Words = {
  ru: 'г-н, г-жа, господин, госпожа, проф, доц, акад, д-р, отец, сестра, дядя, тётя, баба',
  uk: 'пан, пану, пані, проф, доц, акад, д-р, отець, сестра, дядько, тітка, баба',
  en: `
    Mr, Mrs, Ms, Miss, Mme, Dr, prof, Professor, Sir, Dame, Lord, Lady, Rev, Revd, Father, Fr
    Cllr, Councillor, Hon, Capt, Captain, Cmdr, Col, Maj, Lt, Sgt, uncle, aunt
  `,
}

const LEAD = cased`^(?:${WRITER}\s*\(?)?(?:[\s*•–—-]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)*(?:${ADDRESS}\.?\s+)?`

/** An initial of two letters. */
const INITIAL: Words = { ru: 'Дж', uk: 'Дж', en: '—' }

/** "Vera Guy [client]": what a bracket says of the side is no gap for a name. */
const SIDE_WORD: Words = {
  ru: 'мы, наш, наша, наши, клиент, клиентка, заказчик, заказчица, исполнитель, подрядчик',
  uk: 'ми, наш, наша, наші, клієнт, клієнтка, замовник, замовниця, виконавець, підрядник',
  en: 'us, we, ours, our side, client, customer, supplier, contractor',
}

const NAME_WORD = cased`(?:@[\w.-]+|\[(?!(?:${SIDE_WORD})\])[\p{L}’' -]{2,20}\]|${INITIAL}\.|\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}[\p{L}'’ʼ-]+)`

/** Small words within a name. */
const PARTICLE: Words = {
  ru: 'де, ди, дю, ван, фон, дер, бин, аль, ибн',
  uk: 'де, ді, дю, ван, фон, дер, бін, аль, ібн',
  en: 'de, van, von, der, den, bin, al, da, du, la, le, di',
}

const NAME = cased`${LEAD}(${NAME_WORD}(?:[^\S\n]+(?:${PARTICLE}\s+)*${NAME_WORD}){0,3})`

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
  // "owner of Roth IT": what the post is over is nobody, however many words name it.
  const words = wordsOf(role)
  const behind = words.at(-1)?.norm ?? ''
  if (ABBREVIATION.test(name)) return undefined
  if (words.length > 1 && PREPOSITIONS.has(behind) && !TOGETHER_WITH.has(behind)) return undefined
  if (alone && (!free || wordsOf(role).some(word => PREPOSITIONS.has(word.norm)) || (!bent && BENT.test(name))))
    return undefined
  return { name, end: role.length + name.length, role: role.trim() }
}

/** «вместе с Анной Ким» brings somebody. */
const TOGETHER_WITH = wordSet({ ru: 'с, со', uk: 'з', en: 'with' })

/** Without a name behind a blank nobody is named behind a role: most chunks need no closer look. */
const NAME_BEHIND = /\s[@[\p{Lu}]/u

/** How somebody is called between his post and his name. */
const CALLED: Words = {
  ru: 'дядя, тётя, баба, госпожа, господин',
  uk: 'дядько, тітка, баба, пан, пану, пані',
  en: 'uncle, aunt',
}

/** «мастер Никодим с эскизом», "carpenter Ravi with the cots": what somebody brings. */
const WITH: Words = { ru: 'с, со', uk: 'з, із, зі', en: 'with' }

const NAME_END = cased`(?=$|\s*[(—–-]|\s(?:${together(AND, WITH)})\s|[\s.]*$)`

const ARTICLE: Words = { ru: '—', uk: '—', en: 'the, a' }

const ROLE_NAME = cased`^((?=\p{Ll})(?:${ARTICLE} )?[\p{Ll}][^.!?:→\p{Lu}]{2,45}\s(?:${CALLED}\s)?)(${NAME_WORD}(?:\s${NAME_WORD}){0,2})${NAME_END}`

/** A single name in another case than the first: «менеджер Марічки». */
const BENT = /(?:[ыиіїуюе]|ом|ем|ой|ою|ею|ові|еві)$/u

/** «Старша медсестра Ніка», «Директор Вера Кох», "Owner Jodie": a post at the head of a line, the name behind it. */
export function nameBehindPost(chunk: string): { name: string; end: number; role: string } | undefined {
  if (!NAME_BEHIND.test(chunk)) return undefined
  const match =
    POST_NAME.exec(chunk) ?? HEADED_NAME.exec(chunk) ?? TITLE_NAME.exec(chunk) ?? nameGiven(OFFICE_NAME.exec(chunk))
  // «Director of Housing»: what the post is over is nobody.
  const behind = match && wordsOf(match[1]!).at(-1)?.norm
  if (match && (ABBREVIATION.test(match[2]!) || PREPOSITIONS.has(behind ?? ''))) return undefined
  return match
    ? { name: match[2]!, end: match[1]!.length + match[2]!.length, role: match[1]!.replace(/[\s—–-]+$/u, '') }
    : undefined
}

/** «Старша», «Главный»: what a post of two words begins with. */
const ATTRIBUTE: Words = { ru: '*ый, *ий, *ой, *ая', uk: '*ий, *ій, *ша, *на, *ва, *ча', en: '—' }

const POST_NAME = cased`^((?=\p{Lu}\p{Ll})${ATTRIBUTE}\s\p{Ll}{4,}\s|\p{Lu}\p{Ll}+\s${{
  ru: 'господин, госпожа',
  uk: 'пан, пані, панна',
  en: '—',
}}\s)(${NAME_WORD}(?:\s${NAME_WORD})?)(?=$|\s*[(—–-])`

const POSTS: Words = {
  ru: `
    ИП, директор*, гендиректор*, менеджер*, менедж*, руководитель*, начальни*, завуч*, заведующ*, владел*, хозя*, главн*, старш*
    инженер*, дизайнер*, бухгалтер*, юрист*, художни*, методист*, администратор*, капитан*, командор*, боцман*, технолог*
    мастер*, старост*, председател*, президент*, партн*, основател*, продюсер*, редактор*, архитектор*, прораб*, бригадир*
    бригад*, координатор*, секретар*, помощни*, заместител*, врач*, учител*, тренер*, шеф*, повар*, разработчи*, фотограф*
    копирайтер*
  `,
  uk: `
    ФОП, директор*, гендиректор*, менеджер*, менедж*, керівни*, начальни*, завуч*, завідувач*, власни*, господар*, головн*, голова*
    старш*, інженер*, дизайнер*, бухгалтер*, юрист*, художни*, методист*, адміністратор*, капітан*, командор*, боцман*
    технолог*, майст*, старост*, президент*, партн*, засновни*, продюсер*, редактор*, архітектор*, виконроб*, бригадир*
    бригад*, координатор*, секретар*, помічни*, заступни*, лікар*, вчител*, учител*, тренер*, шеф*, кухар*, розробни*
    фотограф*, копірайтер*
  `,
  en: `
    owner, director, chef, manager, head, president, chair, principal, curator, keeper, captain, foreman, founder, partner
    coach, teacher, developer, designer, engineer, editor, coordinator, secretary, writer, bookkeeper, accountant
  `,
}

/** "Artistic Director Moira Blane": in English a post may be written as names are. */
const TITLE_NAME = cased`^((?:[A-Z][a-z-]+\s){1,2}${{ ru: '—', uk: '—', en: 'director, manager, officer, secretary, treasurer, engineer, editor, curator, coordinator, partner, president, designer' }}\s)(${NAME_WORD}\s${NAME_WORD})${NAME_END}`

/** «Агроном поля — Валера Чистяков», "VP Delivery Helen Strand": whatever office stands before a full name, a given name tells where that begins. */
const OFFICE_NAME = cased`^((?:\p{Lu}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]*){0,4}\s[—–-]|\p{Lu}{2,4}(?:\s\p{Lu}\p{Ll}+)?)\s)(${NAME_WORD}(?:\s${NAME_WORD}){1,2})${NAME_END}`

/** A match whose office is known for one, or whose name begins with a given name, as its office does not. */
const nameGiven = (match: RegExpExecArray | null): RegExpExecArray | null => {
  if (!match) return null
  const isOffice = isPost(wordsOf(match[1]!)[0]!.norm)
  return isOffice || (beginsGiven(match[2]!) && !beginsGiven(match[1]!)) ? match : null
}

const beginsGiven = (text: string): boolean => isGivenName(wordsOf(text)[0]?.norm ?? '')

const HEADED_NAME = cased`^(${POSTS}(?:\s\p{Ll}[\p{L}’'-]*){0,3}\s(?:${CALLED}\s)?)(${NAME_WORD}(?:\s${NAME_WORD}){0,2})${NAME_END}`

/** The writer himself: «я», "only me"; "I hold the pen" is a sentence. */
export const isSelf = (chunk: string): boolean => SELF.test(chunk)

const SELF = cased`^\s*(?:${ONLY}\s+)?${I}\s*(?:$|[.,;]\s*$|[—–-]\s|\((?!\p{Lu}))`

/** Somebody is named first: by a name, behind a post, or as the writer. */
export function beginsWithPerson(text: string): boolean {
  const first = text.split(/[,;(]/u)[0]!.replace(JOINED, '')
  const posted = POSTED.exec(text)
  if (posted) return nameAt(text.slice(posted[0].length)) !== undefined
  return (
    isSelf(first.split(BETWEEN)[0]!) || nameAt(first) !== undefined || nameBehindRole(first.trim(), true) !== undefined
  )
}

const JOINED = cased`^\s*${together(AND, { ru: 'сам, сама, сами', uk: 'сам, сама, самі', en: 'himself, herself' })}\s+`
const POSTED = cased`^\s*${{ ru: 'наш, наша, их, его, её', uk: 'наш, наша, їхній, їхня, його, її', en: 'the, our, their, its, his, her, a' }}\s\p{Ll}+(?:\s\p{Ll}+)?,\s(?=\p{Lu})`
const BETWEEN = cased`\s(?:${AND}|&)\s`

/** Two full names or more in the first paragraphs: somebody is named, whoever he is. */
export function namesPeople(blocks: readonly Block[]): boolean {
  const first = blocks.filter(block => block.kind !== 'heading' && !block.quoted && block.kind !== 'code').slice(0, 6)
  const named = first.flatMap(({ prose: { text } }) => [
    ...(text.match(FULL_NAME) ?? []),
    ...(text.match(TITLED) ?? []),
  ])
  return new Set(named.map(name => name.trim())).size > 1
}

/** Somebody with a remark stands in the first paragraphs who is not among these: «и от «Стежка» ваш покорный слуга (Алик Фаров, основатель)». */
export function namesAnother(blocks: readonly Block[], known: readonly string[]): boolean {
  const first = blocks.filter(block => block.kind === 'paragraph' && !block.quoted).slice(0, 6)
  return first
    .flatMap(block => block.prose.text.match(REMARKED_NAME) ?? [])
    .some(name => !known.some(one => isSamePerson(one, name)))
}

const REMARKED_NAME = every(
  cased`\p{Lu}[\p{Ll}’'ʼ-]+\s\p{Lu}[\p{Ll}’'ʼ-]+(?=\s?[,(]\s?(?:\p{Ll}{4}|${{ ru: '—', uk: '—', en: 'who' }}\s)|\s(?:${together(OF_HOUSE, { ru: '—', uk: 'із', en: 'at' })})\s[«"“\p{Lu}])`,
)

const FULL_NAME = /(?:^|[\s(«"])\p{Lu}(?:[\p{Ll}’'ʼ-]+|\.(?:\s?\p{Lu}\.)?)\s\p{Lu}[\p{Ll}’'ʼ-]+(?=$|[\s,.;:)»"])/gu

/** "Mr Nunn", «пані Ольга»: one name behind how somebody is called. */
const TITLED = every(
  cased`(?<=^|[\s(,;])${{ ru: 'г-н, г-жа, господин, госпожа', uk: 'пан, пані', en: 'Mr, Mrs, Ms, Miss, Dr, Rev, Lady, Sir, Cllr, Prof' }}\.?\s\p{Lu}[\p{Ll}’'-]+`,
)

const ABBREVIATION = /^\p{Lu}{2,5}$/u

/** A capitalised chunk behind a name that is a title («CEO», "Executive Director", "Director of Nursing", "VP customer success"), not a person. */
export const isRole = (chunk: string, named: { name: string; end: number }): boolean =>
  POST.test(named.name) ||
  (isPost(normalized(named.name)) && /^\s\p{Ll}/u.test(chunk.slice(named.end))) ||
  (ABBREVIATION.test(named.name) && /^\s\p{Ll}/u.test(chunk.slice(named.end))) ||
  ((named.name.length === chunk.split('(')[0]!.trim().length || ABBREVIATION.test(named.name)) &&
    ((ABBREVIATION.test(named.name) && named.name.length === chunk.trim().length) ||
      wordsOf(chunk.split('(')[0]!).some(word => isPost(word.norm))))

/** Posts that are spelled like names: «ЛПР по проекту». */
const POST = cased`^${{ ru: 'ЛПР, ОПР, ГИП', uk: 'ОПР, ГІП', en: 'CEO, CTO, CFO, COO, CMO, CIO, PM, PO, MD' }}$`
