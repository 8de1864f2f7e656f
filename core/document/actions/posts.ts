import { cased, spoken, type Words } from '../../language/spoken.ts'

/** Posts and trades that have work to do: the person is known by what he is. */
const POSTS: Words = {
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

const POSTS_BEHIND_THE: Words = {
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

/** «Главному инженеру выдать чертёж», "the steeplejack to open the frame": a post, and what whoever holds it does. */
const BY_POST = spoken`^((?:${{ ru: '*ый, *ий, *ой, *ая, *ому, *ему', uk: '*ий, *ій, *ому, *ему, *на, *ша', en: '—' }}\s){0,2}?${POSTS}(?:\s\p{Ll}{3,}){0,2}?)\s+${{
  ru: '{inf}, *ет, *ёт, *ит, *ется, *ится',
  uk: '{inf}, *ає, *ує, *ить, *їть, *є, *ше, *ться',
  en: '—',
}}(?=\s|$|,)|^[Tt]he\s((?:[\p{L}'’-]+\s){0,2}?${POSTS_BEHIND_THE})\s${{ ru: '—', uk: '—', en: 'to !be|the|a|an, will, shall, *s the|a|an|his|her|its|their|our|your|all|both|it|them|us|up|out' }}`

/** "The Clerk of Works to order the oak": capital letters and an article; whoever it is, he is to do something. */
const BY_TITLE = cased`^[Tt]he\s(\p{Lu}[\p{L}'’-]+(?:\s(?:${{ ru: '—', uk: '—', en: 'of, and, for, the, of the, and the' }}\s)?\p{Lu}[\p{L}'’-]+){0,4})\sto\s(?!be\s)\p{Ll}`

/** Parts of a house, and houses, that do things. */
const HOUSES: Words = {
  ru: `
    администрация, дирекция, бухгалтерия, канцелярия, приёмная, редакция, правление, склад, цех, ресепшен, ресепшн, секретариат, совет, комитет, деканат
    отдел, служба, кафедра, юротдел, отдел кадров, пекарня, типография, студия, мастерская, агентство, бюро, издательство, клиника, аптека, гостиница
    отель, ресторан, кафе, фабрика, завод, музей, театр, школа, магазин, компания, фирма, фонд, клуб, банк, ферма, садик, салон, сервис, сеть
  `,
  uk: `
    адміністрація, дирекція, бухгалтерія, канцелярія, приймальня, редакція, правління, склад, цех, рецепція, секретаріат, рада, комітет, деканат
    відділ, служба, кафедра, юрвідділ, відділ кадрів, пекарня, друкарня, студія, майстерня, агенція, агентство, бюро, видавництво, клініка, аптека, готель
    ресторан, кав'ярня, кафе, фабрика, завод, музей, театр, школа, крамниця, магазин, компанія, фірма, фонд, клуб, банк, ферма, садок, салон, сервіс, мережа
  `,
  en: `
    reception, department, team, office, desk, staff, crew, shop, board, committee, kitchen, accounts, accounting, warehouse, yard, bookkeepers, school
    bakery, clinic, workshop, studio, agency, bank, hotel, museum, people, managers, lawyers, solicitors, secretary, assistant, council
  `,
}

/** «Пекарня «Паляниця» дає …», «… — администрация парка», "Harcourt Dental's reception hands out …": a house, and what it does or nothing else. */
const BY_HOUSE = cased`(?:^|[—–:;,|/]\s|\s-\s)((?:\p{L}+(?:${{ ru: '*ая, *ый, *ий, *ое', uk: '*а, *ий, *ій, *е', en: '—' }})\s)?${HOUSES}(?:\s(?:[«"“][^»"”]{2,40}[»"”]|[\p{L}-]{3,})){0,2}?)(?:\s${{
  ru: '*ает, *яет, *ует, *ёт, *ит, *ется, *ится',
  uk: '*ає, *яє, *ує, *ить, *їть, *є, *ше, *ться',
  en: '—',
}}\s|\s*(?:$|[—–,;|/]|\s-\s))|^((?:[\p{L}'’&-]+\s){0,3}[\p{L}&-]+['’]s?\s(?:\p{L}+\s){0,2}?${HOUSES})(?:\s(?!to be)${{ ru: '—', uk: '—', en: 'to, will, *s' }}\s|\s*(?:$|[—–,;:|/]|\s-\s))|[—–:;,|/]\s((?:[\p{L}'’&-]+\s){0,2}[\p{L}&-]+['’]s?\s(?:\p{L}+\s){0,2}?${HOUSES})\s*(?:$|[—–,;|/])`

/** Who does it, known by a post or a house and not by a name. */
export function postWhoDoes(text: string): string | undefined {
  const post = BY_POST.exec(text)
  return post?.[1] ?? post?.[2] ?? BY_TITLE.exec(text)?.[1] ?? BY_HOUSE.exec(text)?.slice(1).find(Boolean)
}
