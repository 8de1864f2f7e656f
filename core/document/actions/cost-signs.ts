import { findDates } from '../../language/dates.ts'
import type { Language } from '../../language/language.ts'
import { anyOf } from '../../language/spoken.ts'
import { MONEY } from '../protocol/settling.ts'

/**
 * Whether words beside a promise with a date may tell what a delay costs, in whatever wording: they deny something, speak of afterwards, of waiting,
 * stopping or losing, name a second day or a sum. «Реквизиты в счёте», "as a PDF", "She has the swatches already" tell how or whether it is done.
 */
export const mayTellDelay = (text: string, language: Language): boolean => {
  const told = text.replace(MERE, ' ').replace(NEEDS, needs => (FOR.test(text.replace(NEEDS, ' ')) ? needs : ' '))
  return (
    putsOff(told) ||
    SUFFERS.test(told) ||
    MONEY.test(told) ||
    findDates(told, language).some(found => found.form !== 'event')
  )
}

const putsOff = (told: string): boolean => DENIES.test(told) || AFTERWARDS.test(told)

/** Only by a denial or a word of time: where the words may as well be the task. */
export const mayPutOff = (text: string): boolean => putsOff(text.replace(MERE, ' '))

/** «Не больше сорока слов», "no rush", «накануне»: how, and how easily. */
const MERE = new RegExp(
  anyOf({
    ru: `
      не больше|более|меньше|менее|длиннее|позднее|позже, проблем|сложностей|вопросов ..1 не|нет, не проблема|сложно|трудно|срочно, без проблем|вопросов|спешки
      только что, не только, накануне, за день до, день в день
    `,
    uk: `
      не більше|більш|менше|менш|довше|пізніше, проблем|складнощів|питань ..1 не|немає, не проблема|складно|важко|терміново, без проблем|питань|поспіху
      щойно, не тільки|лише, напередодні, за день до
    `,
    en: `
      no|not more|longer|less|later than, no problem|trouble|rush|hurry|issue|worries, not a|urgent ?problem|issue, not hard|difficult|only
      day|week|evening|morning|hour before, last time|week|year|month
    `,
  }).source,
  'giu',
)

/** «Нужны и щенки» says what belongs to it, «нужны к монтажу», «нужны юристу» what waits for it. */
const NEEDS = new RegExp(
  anyOf({ ru: 'нужен, нужна, нужно, нужны', uk: 'потрібен, потрібна, потрібно, потрібні', en: 'need, needed' }).source,
  'giu',
)

const FOR = anyOf({
  ru: 'к, ко, для, до, чтобы, на, под, нам, мне, ему, ей, им, вам, всем, *ому, *ему, *ам, *ям, *у, *ю, *е',
  uk: 'до, для, щоб, аби, на, під, нам, мені, йому, їй, їм, вам, усім, всім, *ому, *ові, *еві, *ам, *ям, *у, *ю, *і',
  en: 'for, to, by, before, until, it, them, that, there, else',
})

const DENIES = anyOf({
  ru: 'не, нет, ни, без, никак, нельзя, никто, ничего, никого',
  uk: 'не, немає, нема, ні, без, ніяк, ніхто, нічого, нікого',
  en: "no, not, *n't, nothing, nobody, none, without, never, cannot, neither, unless",
})

const AFTERWARDS = anyOf({
  ru: `
    потом, после, позже, позднее, дальше, иначе, только, лишь, пока, пор, последн*, следующ*, раньше, опять, заново, один раз, единственн*
    опозда*, задерж*, просроч*, промедл*, простой, простоя, кажд*, январе, январь, весной, весны
  `,
  uk: `
    потім, після, пізніше, далі, інакше, тільки, лише, аж, доки, поки, останн*, наступн*, раніше, знову, один раз, єдин*
    запізн*, затрим*, простроч*, зволік*, простій, простою, кожен, кожна, кожний, січні, січень, навесні, весни
  `,
  en: `
    then, after, afterwards, later, otherwise, else, only, until, till, before, last, next, again, once, so
    late, delay*, overdue, each, every, already booked, spring, january
  `,
})

const SUFFERS = anyOf({
  ru: `
    жд*, стоит, стоят, встан*, теря*, сдвиг*, сдвин*, двига*, двин*, перен*, срыв*, сорв*, держ*, завис*, нуж*, успе*, уход*, уйд*, горит, сгор*, истек*, закрыва*
    закро*, снима*, сним*, освобожда*, отда*, пропад*, слет*, уезжа*, уед*, тормоз*, останов*, останав*, останет*, остает*, отлож*, отклад*, дорож*, штраф*, неустойк*
    пен*, заканчива*, кончает*, занят*, брон*, откро*, запуск*, выход*, начина*, отпуск*, упуст*, простаив*, рассчит*, зато, съезж*, съед*, очеред*
  `,
  uk: `
    чека*, стоїть, стоять, стане, стануть, втрача*, втрат*, зсув*, зсун*, рух*, перен*, зрива*, зірв*, трима*, залеж*, потріб*, встиг*, відход*, відійд*, горить, згор*, спливає
    закрива*, закри*, зніма*, знім*, звільня*, віддає*, віддад*, пропад*, злет*, їде, поїде, гальм*, зупин*, лиша*, лишить*, залиш*, відклад*, дорож*, штраф*, неустойк*
    пен*, закінчу*, зайнят*, брон*, відкри*, запуск*, вихід*, почина*, відпустк*, упуст*, простою*, розрахов*, зате, черг*
  `,
  en: `
    wait*, stand*, stop*, lose*, loses, lost, slip*, move*, moves, push*, cost*, hold*, hangs on, hinge*, depend*, need*, miss, misses, release*, expire*, start*, begin*, starts, close*
    goes, go, gone, leaves, sold, sell, idle, stays, booked, books, fined, penalty, charge*, bills, billed, pays, run out, runs, opens, opening, slot*, queue*, postpone*
    dearer, rises, risk*, forfeit*, instead, rests on, rely, relies, empty, blank, rush fee, extra, falls, drops
  `,
})
