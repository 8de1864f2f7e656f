import type { Language } from '../../language/language.ts'
import { wordsOf } from '../../language/segment.ts'
import { cased, spoken } from '../../language/spoken.ts'
import type { Span } from '../../markdown/span.ts'
import { channelsIn } from '../channel-words.ts'
import type { ClientCard } from '../model.ts'
import { isPost } from '../people/name-words.ts'
import { doesIn } from '../sentences.ts'
import { type CardNote, isIn, says, tells } from './notes.ts'
import { type CardPeople, isHouse, type Known, peopleNamed } from './people.ts'

type Aim = keyof ClientCard['goals']

/** Where a card tells the goals of the project, of the one who decides, and of the contact. */
export function readGoals(notes: readonly CardNote[], people: CardPeople, language: Language): ClientCard['goals'] {
  const goals: Record<Aim, Span | undefined> = { project: undefined, decisionMaker: undefined, contact: undefined }
  let measured: Span | undefined
  const spare: CardNote[] = []
  const wishes = wishesIn(notes, people)
  let told: CardNote | undefined
  for (const note of notes) {
    if (!tells(note) || isRowLabel(note)) continue
    if (!wishes.has(note) && !tellsGoal(note, people) && !goesOn(note, told, people)) continue
    told = note
    const own = goals.project ? aimsOfSubject(note, people) : []
    const aims = wishes.has(note) ? aimsOfHead(note, people) : own.length > 0 ? own : aimsOf(note, people, language)
    if (aims.length === 0) spare.push(note)
    for (const aim of aims) goals[aim] ??= note.span
    if (aims.includes('decisionMaker') && wantsFigure(note, people)) measured ??= note.span
  }
  // What the one who decides wants in figures is what the project is measured by.
  goals.project ??= measured
  const all = {
    ...goals,
    ...shared(
      spare,
      AIMS.filter(aim => goals[aim] === undefined),
    ),
  }
  return { ...all, project: all.project ?? besideGoals(notes, all) }
}

/** «Що має вийти: 80 % путівок» / «Що хоче Роман: …»: a label that nobody knows, right before or behind the goals of people, in the same form. */
function besideGoals(notes: readonly CardNote[], { decisionMaker, contact }: ClientCard['goals']): Span | undefined {
  const personal = [...notes.keys()].filter(i => [decisionMaker, contact].includes(notes[i]!.span))
  if (personal.length < 2 || personal.some(i => notes[i]!.form !== 'line' || !notes[i]!.label?.text)) return undefined
  return [notes[personal[0]! - 1], notes[personal.at(-1)! + 1]].find(
    note =>
      note !== undefined &&
      tells(note) &&
      note.form === 'line' &&
      Boolean(note.label?.text) &&
      note.part.size === 0 &&
      (isOnProject(note) || note.whose.size + note.roles.size === 0) &&
      !TELLS_ELSE.some(act => says(note, act)) &&
      channelsIn(note.prose.text).length === 0,
  )?.span
}

const TELLS_ELSE = [
  'decides',
  'contactPerson',
  'informant',
  'secondVoice',
  'whatFollows',
  'paper',
  'ownCheck',
  'expects',
  'manner',
] as const

/** «Зачем сайт: …» / «Берт и Гейл: уехать на Мадейру»: in the block of a goal a label that names people of the card. */
const goesOn = (note: CardNote, told: CardNote | undefined, { people }: CardPeople): boolean =>
  told?.at === note.at &&
  told.form === 'line' &&
  isIn(told, ...GOALS) &&
  note.part.size === 0 &&
  note.whose.size === 0 &&
  Boolean(note.label?.text) &&
  !tellsOfWork(note) &&
  !isWay(note.value.text) &&
  peopleNamed(note.label?.text ?? '', people).length > 0

const GOALS = ['goals', 'goalProject', 'goalDecider', 'goalContact'] as const

/** Pairs beside one that begins with a person of the card and goes on with what he would do: «Ательє - 50 форм» / «Оля - не сидіти ночами». */
function wishesIn(notes: readonly CardNote[], { people }: CardPeople): ReadonlySet<CardNote> {
  const wishes = new Set<CardNote>()
  let run: CardNote[] = []
  for (const note of [...notes, undefined]) {
    if (note && isWishLike(note) && (run.length === 0 || isBeside(note, run.at(-1)!))) {
      run.push(note)
      continue
    }
    const named = run.filter(one => peopleNamed(headOf(one), people).length > 0)
    const besideProject = run.some(one => one.whose.has('project')) && named.every(one => !tellsOfWork(one))
    if (named.some(isWish) || (named.length > 0 && besideProject)) for (const one of run) wishes.add(one)
    run = note && isWishLike(note) ? [note] : []
  }
  return wishes
}

const isBeside = (note: CardNote, last: CardNote): boolean => note.at - last.at <= 1

const isWishLike = (note: CardNote): boolean =>
  note.part.size === 0 &&
  (note.roles.size === 0 || isOnProject(note)) &&
  PAIR.test(note.prose.text) &&
  (isOnProject(note) || !isWay(note.prose.text.replace(PAIR, '')))

const isOnProject = ({ roles }: CardNote): boolean => roles.size === 1 && roles.has('project')

/** «Елена: директор, решает»: who she is, not what she wants. */
const tellsOfWork = (note: CardNote): boolean =>
  (['executive', 'heads', 'decides', 'contactPerson'] as const).some(act => says(note, act))

const aimsOfHead = (note: CardNote, { people }: CardPeople): readonly Aim[] =>
  isOnProject(note) ? ['project'] : peopleNamed(headOf(note), people).flatMap(person => aimsOfPerson(person, people))

const PAIR = /^[^:—–-]{2,60}(?::|\s[—–-])\s/u

const headOf = ({ prose }: CardNote): string => PAIR.exec(prose.text)?.[0] ?? ''

const isWish = ({ prose }: CardNote): boolean => WISH.test(prose.text)

const WISH = cased`^[^:—–-]{2,40}(?::|\s[—–-])\s(?:${{ ru: 'не', uk: 'не, ні', en: 'not' }}\s)?(?=\p{Ll})${{
  ru: 'чтобы, {inf}',
  uk: 'щоб, {inf}',
  en: 'to',
}}`

const AIMS: readonly Aim[] = ['project', 'decisionMaker', 'contact']

/** Goals of nobody known: the project's first; further ones are somebody's, if they name one. */
function shared(spare: readonly CardNote[], missing: readonly Aim[]): Partial<Record<Aim, Span>> {
  const [first, ...others] = spare
  const forProject = missing.includes('project') ? first : undefined
  const persons = (forProject ? others : spare).filter(note => SOMEBODY.test(note.prose.text) || isLabelled(note))
  const named = missing.filter(aim => aim !== 'project').map((aim, i) => [aim, persons[i]?.span] as const)
  return Object.fromEntries(
    [...(forProject ? [['project', forProject.span] as const] : []), ...named].filter(([, span]) => span),
  )
}

const isLabelled = ({ label, form }: CardNote): boolean => form === 'line' && Boolean(label?.text)

const SOMEBODY = cased`^\P{L}*(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?:\s?[—–:-]|\s${{
  ru: 'хоч*, хот*, мечт*, надо*, нуж*, важ*',
  uk: 'хоч*, хот*, мрі*, праг*, треба*, потр*, важ*',
  en: 'want, wants, would, need, needs, care, cares, hope, hopes, dream, dreams',
}})|(?:${{ ru: 'а, и', uk: 'а, і, та', en: 'and' }}\s)?${{ ru: 'для', uk: 'для', en: 'for' }}\s\p{Lu}\p{Ll}+|${{
  ru: 'он, она, ей, ему',
  uk: 'він, вона, їй, йому',
  en: 'he, she, whoever, the one who',
}}|${{ ru: 'тот, та, те', uk: 'той, та, ті', en: '—' }},? ${{ ru: 'кто', uk: 'хто', en: '—' }})`

/** «Проект» at the head of a row; in a column of goals the first cell is one itself. */
const isRowLabel = (note: CardNote): boolean => note.form === 'head' && note.around[0]?.roles.has('goals') !== true

const tellsGoal = (note: CardNote, people: CardPeople): boolean =>
  asksWhatFor(note, people) ||
  hasTarget(note) ||
  isForSomebody(note) ||
  meansToSomebody(note) ||
  namesFigure(note, people) ||
  isIn(note, 'goals', 'goalProject', 'goalDecider', 'goalContact') ||
  (says(note, 'strives') &&
    !says(note, 'informant') &&
    !isIn(note, 'channels', 'expectations', 'portrait', 'plan', 'scenarios', 'controlPoints', 'history', 'cadence'))

/** «Что с этого Злате», "What Brandt gets out of it": a label that asks, and names whom. */
const asksWhatFor = ({ label, part, form }: CardNote, { people }: CardPeople): boolean =>
  label !== undefined &&
  form !== 'heading' &&
  part.size === 0 &&
  WHAT_FOR.test(label.text) &&
  peopleNamed(label.text, people).length > 0

const WHAT_FOR = spoken`^\P{L}*${{
  ru: 'что, чего, чем, зачем, для|ради чего',
  uk: 'що, чого, чим, навіщо, нащо, заради чого',
  en: 'what, why',
}}\s(?!.*${{ ru: 'знать, помнить, люб*', uk: "знати, пам'ятати, люб*", en: 'know, remember, like|likes' }})`

/** «Проект: приложение, 400 человек к июню»: what is made, and how much of it. */
const hasTarget = ({ whose, part, value, label }: CardNote): boolean =>
  part.size === 0 && whose.has('project') && label !== undefined && WORK.test(label.text) && TARGET.test(value.text)

/** What is made for the client. */
export const WORK = spoken`${{
  ru: 'проект*, сайт*, приложени*, работ*, задач*, заказ*',
  uk: 'проєкт*, проект*, сайт*, застосун*, робот*, завдан*, замовлен*',
  en: 'project*, site, website, app, job, work, order',
}}`

const TARGET = /(?<![\d.,/-])(?!(?:19|20)\d\d(?!\d))\d{2,}(?:[ ,.]\d{3})*\s?(?:%|[€$£₽₴]|\p{Ll}{3,})/u

/** «Марьяна обещала банку 15 % оборота»: the one who decides, and a figure that is neither a day, nor a number to ring, nor how much he signs for. */
const namesFigure = (note: CardNote, people: CardPeople): boolean => note.part.size === 0 && wantsFigure(note, people)

const wantsFigure = (note: CardNote, { people }: CardPeople): boolean =>
  !says(note, 'decides') &&
  FIGURE.test(note.prose.text) &&
  (says(note, 'strives') || channelsIn(note.prose.text).length === 0) &&
  peopleNamed(note.prose.text.slice(0, 40), people).some(person => person.decides)

const FIGURE = spoken`\d\s?(?:[%€$£₽₴]|${{
  ru: 'процент*, тыс*, млн*, к',
  uk: 'відсот*, тис*, млн*',
  en: 'percent*, per cent, k',
}})|[€$£]\s?\d|(?<![\d+])\d{2,3}[ ,.]000(?!\d)`

/** «Для Анны Павловны это семь пустых мест», "For Mrs Ottley that is seven empty beds": what it is worth to her. */
const meansToSomebody = ({ prose, part }: CardNote): boolean => part.size === 0 && MEANS_TO.test(prose.text)

const MEANS_TO = cased`^\P{L}*${{ ru: 'для', uk: 'для', en: 'for' }}\s\p{Lu}[^,.:;]{1,40}?\s(?:[—–-]\s)?${{
  ru: 'это',
  uk: 'це',
  en: 'that, this, it',
}}`

/** «Мар'янові: менше платити», «проекту: …»: a label in the dative, and no way to reach anybody behind it. */
const isForSomebody = ({ label, form, part, value }: CardNote): boolean =>
  label !== undefined && form !== 'heading' && part.size === 0 && DATIVE.test(label.text.trim()) && !isWay(value.text)

/** A way to reach somebody stands first, or behind a preposition: «телефон», «на пошту»; further on letters are what he has to deal with. */
function isWay(text: string): boolean {
  const way = channelsIn(text)[0]
  return way !== undefined && /^\P{L}*(?:\p{L}{1,3}\s+)?$/u.test(text.slice(0, way.start))
}

const DATIVE = cased`^(?:${{ ru: 'проекту, для проекта', uk: 'проєкту, проєктові, для проєкту', en: '—' }}|(?=\p{Lu})${{
  ru: '*у, *ю, *е',
  uk: '*ові, *еві, *єві, *і, *у, *ю',
  en: '—',
}}(?:\s\p{Lu}[\p{L}'’ʼ]+)?)$`

/** "Why they hired us" / "Agnes wants out": once the project has its goal, who begins the sentence below that heading has one of her own. */
function aimsOfSubject(note: CardNote, people: CardPeople): readonly Aim[] {
  const below = isIn(note, 'goalProject') || (note.whose.has('project') && says(note, 'strives'))
  if (!below || note.roles.has('goalProject') || note.roles.has('project')) return []
  const subject = SUBJECT.exec(note.prose.text)?.[0]
  return subject ? peopleNamed(subject, people.people).flatMap(person => aimsOfPerson(person, people.people)) : []
}

const SUBJECT = /^\p{Lu}[\p{L}'’ʼ-]+(?:\s\p{Lu}[\p{L}'’ʼ-]+)?/u

/** Whose goal it is: the part says so, the label, the one it speaks of; none where nobody is known. */
function aimsOf(note: CardNote, people: CardPeople, language: Language): readonly Aim[] {
  const whose = note.label && !note.roles.has('goalProject') ? peopleNamed(note.label.text, people.people) : []
  if (whose.length > 0) return whose.flatMap(person => aimsOfPerson(person, people.people))
  // «Зачем: меньше пустых кресел», behind somebody's line: the general why is the project's.
  if (isPlainWhy(note) && peopleNamed(note.prose.text, people.people).length === 0) return []
  if (isIn(note, 'goalProject') || note.whose.has('project'))
    return isExecutives(note) ? ['project', 'decisionMaker'] : ['project']
  if (isIn(note, 'goalDecider')) return ['decisionMaker']
  if (isIn(note, 'goalContact')) return ['contact']
  const inGoals = isIn(note, 'goals')
  if (inGoals && isHouse(note.prose.text)) return ['project']
  const labelled = inGoals ? labelledAims(note, language) : []
  if (labelled.length > 0) return labelled
  if (OF_THE_WORK.test(note.prose.text) && peopleNamed(note.prose.text, people.people).length === 0) return ['project']
  const who = people.whoIn.get(note) ?? []
  if (isExecutives(note) && peopleNamed(note.prose.text, people.people).length === 0) return ['decisionMaker']
  if (isStrangers(note, people)) return ['contact']
  if (who.length > 0) return who.flatMap(person => aimsOfPerson(person, people.people))
  if (inGoals && says(note, 'executive')) return ['decisionMaker']
  return labelAims(note.whose)
}

const isPlainWhy = ({ roles, whose, label }: CardNote): boolean =>
  label !== undefined && roles.size === 1 && roles.has('goals') && whose.size === 0

/** «Улянка хоче, щоб …» behind a line on somebody else: nobody the card knows wants something, and nobody is called the contact. */
function isStrangers(note: CardNote, { people }: CardPeople): boolean {
  const name = WANTING.exec(note.prose.text)?.[1]
  if (name === undefined || people.length === 0 || people.some(person => person.contact)) return false
  return (isIn(note, 'goals') || note.part.size === 0) && peopleNamed(name, people).length === 0
}

const WANTING = cased`^\P{L}*(\p{Lu}\p{Ll}{2,})\s${{
  ru: 'хочет, мечтает, надеется, просит, ждет, мечтала, хотела, важно, надо, нужно, хочется, бы',
  uk: 'хоче, мріє, сподівається, просить, прагне, чекає, важливо, треба, потрібно, хочеться, би, аби',
  en: 'wants, would, needs, hopes, dreams, just wants, is after',
}}`

/** «владельцу нужно, чтобы …», "the owner wants …": no name, but a head. */
const isExecutives = ({ acts }: CardNote): boolean => {
  const head = acts.find(act => act.name === 'executive')
  return head !== undefined && acts.some(act => act.name === 'strives' && act.start >= head.end)
}

/** «ЛПР: …», «директору: …», "marketing manager: …" among the goals. */
function labelledAims(note: CardNote, language: Language): readonly Aim[] {
  const own = labelAims(note.whose)
  if (own.length > 0) return own
  const label = note.label ?? note.around[0]?.label
  if (!label || note.label?.text === undefined) return []
  if (doesIn(label.text, language, 'role').has('executive')) return ['decisionMaker']
  return wordsOf(label.text).some(({ norm }) => isPost(norm)) ? ['contact'] : []
}

/** «А затея в целом такая», "The whole idea is": what the work is for, though people were spoken of just before. */
const OF_THE_WORK = spoken`^\P{L}*(?:${{
  ru: 'от сайта|проекта|работы',
  uk: 'від сайту|проєкту|роботи',
  en: 'from ?the site|project',
}}|(?:${{
  ru: 'а, и, вся, сама, сам, весь, наша, наш, это',
  uk: 'а, і, та, вся, сама, сам, увесь, наша, наш, це',
  en: 'and, the, our, whole, main, basic',
}}\s+){0,3}${{
  ru: 'затея, задумка, замысел, идея, смысл, суть, проект, дело, работа',
  uk: 'затія, задум, ідея, сенс, суть, проєкт, справа, робота',
  en: 'idea, point, plan, project, purpose, job, work, site, app',
}})`

const labelAims = (whose: CardNote['whose']): readonly Aim[] =>
  whose.has('decisionMaker') ? ['decisionMaker'] : whose.has('contact') ? ['contact'] : []

/** Who decides and is our contact too has one goal for both; where nobody is called the contact, he is whoever does not decide. A stranger may be a thing. */
function aimsOfPerson(person: Known, people: readonly Known[]): readonly Aim[] {
  const contactKnown = people.some(one => one.contact)
  const alone = people.length === 1
  const decides: readonly Aim[] = person.decides || (alone && !person.contact) ? ['decisionMaker'] : []
  const contact: readonly Aim[] = person.contact || alone || (!contactKnown && !person.decides) ? ['contact'] : []
  return [...decides, ...contact]
}
