import type { Words } from '../language/spoken.ts'

// Words that several readers ask for: `anyOf(AND)`. What one reader alone asks for stands there.

/** Joins names and things. */
export const AND: Words = { ru: 'и', uk: 'і, та', en: 'and' }

/** Before whoever somebody comes from or speaks for: «от клуба», "for the bank". */
export const FROM: Words = { ru: 'от', uk: 'від', en: 'from, for' }

/** The same in more words. */
export const ON_BEHALF: Words = { ru: 'со стороны', uk: 'з боку, зі сторони', en: 'on behalf of' }

/** Before the house somebody belongs to. */
export const OF_HOUSE: Words = { ru: 'от, из', uk: 'від, з', en: 'from, for, of' }

/** Our side behind such a word. */
export const OUR_SIDE: Words = { ru: 'нас, нашей стороны', uk: 'нас, нашої сторони, нашого боку', en: 'us, our side' }

/** Whoever we work for, in any case. */
export const CLIENT: Words = { ru: 'клиент*, заказчи*', uk: 'клієнт*, замовни*', en: 'client*, customer*' }

/** Nobody in particular. */
export const SOMEBODY: Words = {
  ru: 'кто-то, кто-нибудь',
  uk: 'хтось, хто-небудь',
  en: 'someone, somebody, anyone, anybody',
}

/** Plain answers. */
export const YES: Words = { ru: 'да', uk: 'так', en: 'yes' }
export const NO: Words = { ru: 'нет', uk: 'ні', en: 'no' }

/** Between two things of which one is chosen. */
export const OR: Words = { ru: 'или', uk: 'чи, або', en: 'or' }

/** Before the subject of a letter that answers one, or hands one on. */
export const REPLY: Words = { ru: 'отв, на', uk: 'відп, від', en: 're, aw' }
export const FORWARD: Words = { ru: 'пер, пересл', uk: 'пер, пересл', en: 'fw, fwd' }

/** An article; two languages do without. */
export const THE: Words = { ru: '—', uk: '—', en: 'the' }

/** Whoever writes the document. */
export const I: Words = { ru: 'я', uk: 'я', en: 'I, me, myself' }

/** Nobody and nothing besides. */
export const ONLY: Words = { ru: 'только', uk: 'лише', en: 'only, just, solo' }

/** Our side, in a bracket or at the end of a line. */
export const US: Words = { ru: 'мы', uk: 'ми', en: 'us, we' }

/** Turns against what was said before. */
export const BUT: Words = { ru: 'но, однако', uk: 'але, проте, однак', en: 'but, yet' }

/** A sentence denies. */
export const NOT: Words = { ru: 'не, нет', uk: 'не, ні, немає', en: 'not, no' }

/** One of them all. */
export const HE_OR_SHE: Words = {
  ru: 'он, она, его, её, ему, ей',
  uk: 'він, вона, його, її, йому, їй',
  en: 'he, she, him',
}

/** What we do or are going to do: by its ending. */
export const WE_DO: Words = {
  ru: '*ем, *им, *емся, *имся',
  uk: '*ємо, *емо, *имо, *їмо, *ємося, *емося, *имося, *їмося',
  en: '—',
}

/** Before whoever sent or told something. */
export const SENDER: Words = { ru: 'от', uk: 'від', en: 'from' }

// Labels of what stands at the head of a document: `whole(…)`.

export const SENDER_LABEL: Words = {
  ru: 'от, от кого, отправитель, автор',
  uk: 'від, від кого, відправник, автор',
  en: 'from, sender, author',
}
export const RECIPIENT_LABEL: Words = {
  ru: 'кому, получатель',
  uk: 'кому, отримувач, одержувач',
  en: 'to, recipient',
}
export const COPY_LABEL: Words = { ru: 'копия', uk: 'копія', en: 'cc, copy' }

export const WHEN_LABEL: Words = {
  ru: 'когда, время, дата, начало, дата и время',
  uk: 'коли, час, дата, початок, дата і|та час',
  en: 'when, time, date, start, date and time',
}
export const PLACE_LABEL: Words = {
  ru: 'место, где, место встречи',
  uk: 'місце, де, місце зустрічі',
  en: 'place, location, where, venue',
}

/** Behind the figure of a sum. */
export const CURRENCY: Words = {
  ru: 'руб*, тыс*, млн, грн, грив*',
  uk: 'грн, грив*, тис*, млн',
  en: 'usd, eur, gbp, uah, dollars, euros, pounds',
}

/** What an English line of a list begins with that tells somebody to work; a noun may look the same. */
export const WORK_VERBS: Words = {
  ru: '—',
  uk: '—',
  en: `
    add, adjust, agree, amend, announce, approach, approve, arrange, ask, assemble, assign, attach, attend, back up, book, bring, brief, build, buy, calculate, call
    cancel, change, charge, check, choose, circulate, clean, clear, close, collect, compare, compile, complete, confirm, contact, copy, correct, cost, count, create, cut
    decide, define, deliver, design, develop, discuss, distribute, do, draft, draw, drop, edit, email, enquire, ensure, establish, estimate, explain, explore, extend, fetch
    file, fill, film, finalise, finalize, find, finish, fit, fix, follow up, forward, gather, get, give, go, hand, hang, help, hire, identify, inform, inspect, install
    investigate, invite, invoice, issue, keep, label, launch, let, list, load, look, mail, make, measure, meet, mend, message, monitor, move, notify, obtain, offer, open, order
    organise, organize, pack, paint, pay, phone, photograph, pick, plan, plant, post, prepare, present, price, print, produce, proofread, propose, provide, publish, pull, push
    put, quote, raise, read, rearrange, rebook, recheck, record, redo, redraw, register, remind, remove, renew, rent, reorder, repair, repaint, replace, reply, report, request
    research, reserve, reset, resolve, restock, return, review, revise, rewrite, ring, run, save, scan, schedule, screen, secure, see, select, sell, send, set, settle, share
    ship, shoot, show, sign, sort, source, speak, specify, stock, store, submit, suggest, supply, swap, switch, take, talk, tell, test, thank, tidy, track, train, transfer
    translate, try, turn, update, upload, use, verify, visit, wash, weigh, work, wrap, write
  `,
}

/** Posts and trades that have work to do: the person is known by what he is. */
export const POSTS: Words = {
  ru: `
    директор|директору, инженер|инженеру, бухгалтер|бухгалтеру, архитектор|архитектору, редактор|редактору, куратор|куратору, администратор|администратору
    координатор|координатору, менеджер|менеджеру, дизайнер|дизайнеру, мастер|мастеру, бригадир|бригадиру, прораб|прорабу, механик|механику, электрик|электрику
    технолог|технологу, юрист|юристу, методист|методисту, специалист|специалисту, секретарь|секретарю, библиотекарь|библиотекарю, казначей|казначею
    завхоз|завхозу, староста|старосте, завуч|завучу, комендант|коменданту, ассистент|ассистенту, консультант|консультанту, управляющий|управляющему|управляющей
    заведующий|заведующему|заведующая|заведующей, арендатор|арендатору, поставщик|поставщику, подрядчик|подрядчику, заказчик|заказчику, установщик|установщику
    начальник|начальнику, сторож|сторожу, врач|врачу, учитель|учителю, настоятель|настоятелю, председатель|председателю, руководитель|руководителю
    исполнитель|исполнителю, представитель|представителю, смотритель|смотрителю, заместитель|заместителю
  `,
  uk: `
    директор|директору|директорові|директорка|директорці, інженер|інженеру|інженерові, бухгалтер|бухгалтеру|бухгалтерові|бухгалтерка|бухгалтерці
    архітектор|архітектору|архітекторові, редактор|редактору|редакторові|редакторка|редакторці, куратор|куратору|кураторові|кураторка|кураторці
    адміністратор|адміністратору|адміністраторові|адміністраторка|адміністраторці, координатор|координатору|координаторові|координаторка|координаторці
    менеджер|менеджеру|менеджерові|менеджерка|менеджерці, дизайнер|дизайнеру|дизайнерові|дизайнерка|дизайнерці, майстер|майстру|майстрові
    бригадир|бригадиру|бригадирові, виконроб|виконробу|виконробові, механік|механіку|механікові, електрик|електрику|електрикові, технолог|технологу|технологові
    юрист|юристу|юристові|юристка|юристці, методист|методисту|методистові|методистка|методистці, секретар|секретарю|секретареві|секретарка|секретарці
    скарбник|скарбнику|скарбникові, завгосп|завгоспу|завгоспові, староста|старості, завуч|завучу|завучеві, комендант|коменданту|комендантові
    консультант|консультанту|консультантові|консультантка|консультантці, управитель|управителю|управителеві, завідувач|завідувачу|завідувачеві|завідувачка|завідувачці
    орендар|орендарю|орендареві, постачальник|постачальнику|постачальникові, підрядник|підряднику|підрядникові, замовник|замовнику|замовникові
    начальник|начальнику|начальникові, сторож|сторожу|сторожеві, лікар|лікарю|лікареві|лікарка|лікарці, вчитель|вчителю|вчителеві|вчителька|вчительці
    настоятель|настоятелю|настоятелеві, голова|голові, керівник|керівнику|керівникові|керівниця|керівниці, виконавець|виконавцю|виконавцеві
    представник|представнику|представникові, заступник|заступнику|заступникові|заступниця|заступниці, доглядач|доглядачу|доглядачеві
  `,
  en: '—',
}

/** The same behind an article. */
export const POSTS_BEHIND_THE: Words = {
  ru: '—',
  uk: '—',
  en: `
    director, directors, manager, managers, secretary, treasurer, clerk, chair, chairman, chairwoman, chairperson, rector, vicar, curate, verger, warden, wardens
    churchwarden, churchwardens, caretaker, janitor, steward, bursar, registrar, principal, headmaster, headmistress, headteacher, officer, officers, supervisor
    foreman, engineer, engineers, architect, architects, surveyor, accountant, accountants, bookkeeper, solicitor, solicitors, lawyer, lawyers, consultant, consultants
    contractor, contractors, subcontractor, supplier, suppliers, landlord, landlady, tenant, tenants, owner, owners, trustees, committee, council, board
    electrician, electricians, plumber, plumbers, joiner, joiners, carpenter, carpenters, mason, masons, roofer, roofers, steeplejack, bell-hanger, glazier, painter
    painters, fitter, fitters, builder, builders, photographer, designer, designers, editor, translator, translators, developer, developers, curator, librarian
    coordinator, assistant, representative, agent, agents, chef, gardener, gardeners, nurse, doctor, teacher, teachers, captain, organist, choirmaster, producer
  `,
}

/** Parts of a house, and houses, that do things. */
export const HOUSES: Words = {
  ru: `
    администрация, дирекция, бухгалтерия, канцелярия, приёмная, редакция, правление, склад, цех, ресепшен, ресепшн, секретариат, совет, комитет, деканат
    отдел, служба, пресс-служба, пресс-центр, колл-центр, кафедра, юротдел, отдел кадров, пекарня, типография, студия, мастерская, агентство, бюро, издательство, клиника, аптека, гостиница
    отель, ресторан, кафе, фабрика, завод, музей, театр, школа, магазин, компания, фирма, фонд, клуб, банк, ферма, садик, салон, сервис, сеть
  `,
  uk: `
    адміністрація, дирекція, бухгалтерія, канцелярія, приймальня, редакція, правління, склад, цех, рецепція, секретаріат, рада, комітет, деканат
    відділ, служба, пресслужба, пресс-служба, пресцентр, колцентр, кафедра, юрвідділ, відділ кадрів, пекарня, друкарня, студія, майстерня, агенція, агентство, бюро, видавництво, клініка, аптека, готель
    ресторан, кав'ярня, кафе, фабрика, завод, музей, театр, школа, крамниця, магазин, компанія, фірма, фонд, клуб, банк, ферма, садок, салон, сервіс, мережа
  `,
  en: `
    reception, department, team, office, desk, staff, crew, shop, board, committee, kitchen, accounts, accounting, warehouse, yard, bookkeepers, school
    bakery, clinic, workshop, studio, agency, bank, hotel, museum, people, managers, lawyers, solicitors, secretary, assistant, council
  `,
}

/** What stands before the name of a house in papers. */
export const FIRM_FORMS: Words = {
  ru: 'ООО, ОАО, ЗАО, ПАО, АО, ИП, НКО, МУП, ГУП, ТСЖ',
  uk: 'ТОВ, ТзОВ, ФОП, ПП, АТ, ПАТ, ДП, КП, ОСББ',
  en: '—',
}
