import { cased } from '../../language/spoken.ts'
import { AND, FIRM_FORMS, HOUSES, POSTS, POSTS_BEHIND_THE } from '../../lexicon/word-lists.ts'

/** How somebody is named whom nobody listed. */
export type Naming = 'person' | 'fullName' | 'firm' | 'post' | 'postInCases'

/** A place in a line where somebody is named: what stands before him, up to his first letter, and behind his last. */
export interface NamePlace {
  readonly before: RegExp
  readonly named: readonly Naming[]
  readonly after: RegExp
}

/** A stretch of a line that may name somebody: where it begins, and where it may end, the farthest first. */
interface Candidate {
  readonly naming: Naming
  readonly start: number
  readonly ends: readonly number[]
}

/**
 * Who is named in such a place, the first from the left. The stretches that may be names are looked for once a line and the places by what is around
 * them: with the names inside of each, the expressions of a dozen places were a hundred times as long, and V8 took as long to read them.
 */
export function namesOf(line: string): (place: NamePlace) => string | undefined {
  const all = candidatesIn(line)
  return ({ before, named, after }) => {
    for (const { naming, start, ends } of all) {
      if (!named.includes(naming) || !before.test(line.slice(0, start))) continue
      const end = ends.find(end => after.test(line.slice(end)))
      if (end !== undefined) return line.slice(start, end)
    }
    return undefined
  }
}

function candidatesIn(line: string): readonly Candidate[] {
  return [...line.matchAll(BEGINNING)].flatMap(({ index }) =>
    FORMS.map(form => ({ naming: form.naming, start: index, ends: endsOf(line, index, form) })).filter(
      ({ ends }) => ends.length > 0,
    ),
  )
}

const BEGINNING = /(?<![\p{L}\d])[\p{L}@«"“]/gu

function endsOf(line: string, start: number, { head, tail, most }: Form): number[] {
  const ends: number[] = []
  for (let at = start, part = head; ends.length <= most; part = tail) {
    const found = part.exec(line.slice(at))?.[0]
    if (!found) break
    at += found.length
    // "Granite's job": the name ends before the mark.
    const owned = /['’]s?$/.exec(found)?.[0].length
    if (owned) ends.push(at - owned)
    ends.push(at)
  }
  return ends.reverse()
}

/** What a naming begins with, and what goes on with it, so many times. */
interface Form {
  readonly naming: Naming
  readonly head: RegExp
  readonly tail: RegExp
  readonly most: number
}

// A few ranges: the capitals of the world are hundreds of them.
const UPPER = String.raw`A-Z\u00c0-\u00de\u0100-\u017d\u0401\u0404\u0406\u0407\u0410-\u042f\u0490`
const LOWER = String.raw`a-z\u00df-\u024f\u0430-\u045f\u0491`
const WORD = cased`[${UPPER}][${UPPER}${LOWER}'’ʼ-]+`
const INITIALS = String.raw`[${UPPER}]\.(?:\s?[${UPPER}]\.)?`
const QUOTED = cased`[«"“][^«»"“”]{2,40}[»"”]`

/** «ООО «Грань»», «Грань», a bakery. */
const FIRM = cased`^(?:${FIRM_FORMS}\s)?${QUOTED}`

/** What goes on with a name: "& Sons", «А. П.», "of the Isles". */
const JOINED = cased`\s(?:(?:${AND}|${{ ru: '—', uk: '—', en: 'of, of the, de, van, von' }}|[&+])\s)?(?:${WORD}|${INITIALS})`
const NEXT = cased`^${JOINED}`

/** «Кочерга», «Мехов А. П.», "Granite & Sons", "the Bishop of Ely": capital letters all along. */
const CALLED = cased`^(?:[Tt]he\s)?${WORD}`

/** Of two words or more: one alone that leads a line may be any word. */
const FULLY_CALLED = cased`^${WORD}${JOINED}`

/** «А. Мехов», "@nina". */
const INITIALLED = cased`^${INITIALS}\s?${WORD}`
const HANDLE = /^@[\w.-]+/

/** «Бухгалтер», «главный бухгалтер», «бухгалтерия «Орбиты»». */
const POST = cased`^(?:${{ ru: '*ый, *ий, *ой, *ая, *ому', uk: '*ий, *ій, *ому, *на', en: '—' }}\s)?(?:${POSTS}|${HOUSES})`

/** "The bookkeeper", "Orbit's accounts team". */
const POST_BEHIND_THE = cased`^(?:[Tt]he\s|[${UPPER}${LOWER}&-]+['’]s?\s)(?:[${UPPER}${LOWER}'’&-]+\s){0,2}(?:${POSTS_BEHIND_THE}|${HOUSES})`

/** Whose: «бухгалтер «Орбиты»», «редактор рассылки». */
const WHOSE = cased`^\s(?:${QUOTED}|[${LOWER}]{4,})`

/** A post in other cases: «от бухгалтера», «за студией». */
const POST_IN_CASES = cased`^${{
  ru: `
    директор*, инженер*, бухгалтер*, архитектор*, редактор*, куратор*, администратор*, координатор*, менеджер*, дизайнер*, мастер*, бригадир*, прораб*, механик*
    электрик*, технолог*, юрист*, методист*, секретар*, завхоз*, подрядчик*, заказчик*, поставщик*, клиент*, бухгалтери*, дирекци*, редакци*, студи*, мастерск*
    агентств*, типографи*, отдел*, служб*, склад*, компани*, фирм*
  `,
  uk: `
    директор*, інженер*, бухгалтер*, архітектор*, редактор*, куратор*, адміністратор*, координатор*, менеджер*, дизайнер*, майстр*, бригадир*, виконроб*, механік*
    електрик*, технолог*, юрист*, методист*, секретар*, завгосп*, підрядник*, замовник*, постачальник*, клієнт*, бухгалтері*, дирекці*, редакці*, студі*, майстерн*
    агенці*, агентств*, друкарн*, відділ*, служб*, склад*, компані*, фірм*
  `,
  en: '—',
}}`
const QUOTED_NEXT = cased`^\s${QUOTED}`

const FORMS: readonly Form[] = [
  { naming: 'person', head: HANDLE, tail: NEXT, most: 0 },
  { naming: 'person', head: INITIALLED, tail: NEXT, most: 0 },
  { naming: 'person', head: CALLED, tail: NEXT, most: 4 },
  { naming: 'fullName', head: INITIALLED, tail: NEXT, most: 0 },
  { naming: 'fullName', head: FULLY_CALLED, tail: NEXT, most: 3 },
  { naming: 'firm', head: FIRM, tail: NEXT, most: 0 },
  { naming: 'post', head: POST, tail: WHOSE, most: 2 },
  { naming: 'post', head: POST_BEHIND_THE, tail: WHOSE, most: 0 },
  { naming: 'postInCases', head: POST_IN_CASES, tail: QUOTED_NEXT, most: 1 },
]
