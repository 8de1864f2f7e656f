import { spoken, whole, wordSet } from '../../language/spoken.ts'

/** Words that stand where names could: what is done, days, posts. All are asked about a word in comparing form. */

/** «Отправлено доктору», «Надіслано Вірі»: what was done is nobody. */
export const DONE = whole({
  ru: `
    отправл*но, высл*но, разосл*но, направл*но, переда*но, запис*но, реш*но, согласов*но, обсужд*но, подтвержд*но
    получ*но, сдел*но, утвержд*но, назнач*но, оплач*но, заказ*но, отлож*но, перенес*но
  `,
  uk: `
    відправл*но, надісл*но, розісл*но, узгодж*но, погодж*но, виріш*но, обговор*но, підтвердж*но
    отрим*но, зробл*но, затвердж*но, признач*но, направл*но, переда*но, запис*но, оплач*но, сплач*но, замовл*но
    відкла*но, перенес*но
  `,
  en: '—',
})

export const NO_NAMES = wordSet({
  ru: `
    от, наш, наша, все, команда, мы, лпр, это, сегодня, завтра, накануне
    понедельник, вторник, среда, среду, четверг, пятница, пятницу, суббота, субботу, воскресенье
    январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
  `,
  uk: `
    від, наш, наша, усі, команда, ми, опр, це, сьогодні, завтра, напередодні
    понеділок, вівторок, середа, середу, четвер, п'ятниця, п'ятницю, субота, суботу, неділя, неділю
    січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень
  `,
  en: `
    from, for, the, our, we, all, tbd, n, and, i, i'll, i'm, i've, we'll, we're, you, they, she, he, it, a, this, that, these
    january, february, march, july, september, october, november, december, feb, jul, aug, sep, sept, oct, nov, dec
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, thurs
  `,
})

/** What stands before a name in another case than the first. */
export const PREPOSITIONS = wordSet({
  ru: 'в, во, на, о, об, обо, по, от, до, из, с, со, у, к, ко, за, для, про, над, под, при, без, через, между',
  uk: 'від, з, у, до, на, по, за, для, про, над, під, при, без, через, між, о, об',
  en: 'of, in, at, for, from, to, with, on, by, as, than, about, into, over, near, since, during',
})

/** A word for what somebody is: «директор», «HR-менеджерка», "owner". */
export const isPost = (norm: string): boolean => TITLES.has(norm) || JOB.test(norm.replace(/^\p{L}{2,5}-/u, ''))

const JOB = spoken`^${{
  ru: `
    директор*, менеджер*, руковод*, начальник*, начальниц*, дизайн*, аналит*, маркет*, бухгалт*, инженер*, владел*, хозяин*, хозяй*
    основател*, председател*, президент*, координатор*, секретар*, редактор*, архитектор*, технолог*, администратор*, юрист*
    копирайтер*, продюсер*, разработчи*, консультант*, ассистент*, помощни*, специалист*, заместител*, прораб*, бригадир*
  `,
  uk: `
    директор*, менеджер*, керівн*, начальник*, начальниц*, дизайн*, аналіт*, маркет*, бухгалт*, інженер*, власни*, господар*
    засновни*, голова*, президент*, координатор*, секретар*, редактор*, архітектор*, технолог*, адміністратор*, юрист*
    копірайтер*, продюсер*, розробни*, консультант*, асистент*, помічни*, спеціаліст*, фахів*, заступни*, виконроб*, бригадир*
  `,
  en: 'owner*, head*, manager*',
}}`

const TITLES = wordSet({
  ru: '—',
  uk: '—',
  en: `
    director, manager, head, lead, officer, designer, developer, engineer, owner, founder, president, chair, coordinator
    assistant, analyst, consultant, editor, specialist, supervisor, partner, accountant, architect, clerk, secretary
    treasurer, producer, planner, buyer, marketing, sales, finance, operations, hr, executive, copywriter, strategist
    principal, administrator, technician, associate, counsel, solicitor, barrister, trustee, trainee, intern, apprentice, registrar
    bursar, curator, librarian, foreman, surveyor, superintendent, caretaker, nurse, teacher
  `,
})
