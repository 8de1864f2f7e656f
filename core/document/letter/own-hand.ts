import { anyOf, closing, spoken, type Words } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import { textAfter, textBefore } from '../../markdown/prose.ts'
import { isInside } from '../../markdown/span.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { paragraphOf, type Said, saidBy } from './voice.ts'

/**
 * Whoever asks pardon may well tell of his own deed, in words that no phrase knows: "we sprayed it at nine degrees", «посчитал я», «бо ми не змінили
 * назву файлу». Who did it is seen by the person, not by the verb: we or I in the tale, with anything but ordering, handing over, hearing and telling.
 */
export const mayBeOurs = (letter: Letter, pardon: Act): boolean =>
  taleOf(letter, pardon).some(
    s =>
      NO_EXCUSE.test(s.prose.text) ||
      (OUR_THING.test(s.prose.text) && !HARMLESS.test(s.prose.text)) ||
      clausesOf(s, pardon).some(clause => ownsUp(clause)),
  ) || BEARERS.test(sentenceOf(letter, pardon))

const sentenceOf = ({ body }: Letter, { span }: Act): string =>
  body.find(s => s.span.start <= span.start && span.end <= s.span.end)?.prose.text ?? ''

/** What is told up to the harm and its paragraph, and what stands before the pardon in its own. */
function taleOf(letter: Letter, pardon: Act): readonly Sentence[] {
  const told = letter.body.slice(0, OPENING).findLast(s => HARMS.some(name => does(s, name)))
  const until = told ? (paragraphOf(letter, told).at(-1)?.span.end ?? 0) : 0
  const pleading = letter.body.find(s => s.span.end >= pardon.span.end)
  const own = pleading ? paragraphOf(letter, pleading) : []
  return letter.body.filter(s => s.span.start <= until || (own.includes(s) && s.span.start <= pardon.span.start))
}

/** What happened is told first. */
const OPENING = 4

const HARMS: readonly ActName[] = ['failure', 'thirdParty', 'mixedUp']

const CLAUSE = /[,;:—–.!]\s|\s[-(]/u

function clausesOf({ prose, span }: Sentence, pardon: Act): readonly string[] {
  const parts = isInside(pardon.span, span)
    ? [textBefore(prose, pardon.span), textAfter(prose, pardon.span)]
    : [prose.text]
  return parts.flatMap(part => part.split(CLAUSE))
}

const ownsUp = (clause: string): boolean => OWN_PART.test(clause) || BY_US.test(clause) || weDid(clause)

/** Somebody of ours or what belongs to us stands first, and it is nobody hired. */
const OUR_THING = spoken`(?:^|:\s|${{ ru: 'потому что, так как, из-за того что', uk: 'бо, тому що, через те що', en: 'because, as, since' }}\s)${{
  ru: 'наш, наша, наше, наши, мой, моя, моё, мои',
  uk: 'наш, наша, наше, наші, мій, моя, моє, мої',
  en: 'our, my',
}}\s(?!(?:\S+\s){0,2}?${{
  ru: `
    поставщик*, подрядчик*, субподрядчик*, перевозчик*, провайдер*, хостинг*, банк*, арендодател*, типографи*, партнёр*, партнер*, агентств*, фабрик*, завод*, курьер*, оператор*, служб*
    звонок, звонка, разговор*, беседа, письмо, заказ*, груз*, контейнер*, самолёт, рейс, машина, груз
  `,
  uk: `
    постачальник*, підрядник*, субпідрядник*, перевізник*, провайдер*, хостинг*, банк*, орендодав*, друкарн*, партнер*, агентств*, агенці*, фабрик*, завод*, кур'єр*, оператор*, служб*
    дзвінок, дзвінка, розмов*, бесіда, лист, замовлен*, вантаж*, контейнер*, літак, рейс, машина
  `,
  en: `
    supplier*, subcontractor*, contractor*, carrier*, vendor*, provider*, haulier*, wholesaler*, distributor*, manufacturer*, bank*, landlord*, insurer*, merchant*, partner*, courier*, printer*, agency, agent, forwarder, host*
    call, phone-call, conversation, talk, letter, order*, parcel*, shipment*, container*, delivery, cargo, flight, goods
  `,
}})(?:\S+\s){1,5}?${{
  ru: 'не, *л, *ла, *ло, *ли, *лся, *лась, *лось, *лись, *ошёл, *ошел',
  uk: 'не, *в, *ла, *ло, *ли, *вся, *лася, *лась, *лися, *лись',
  en: "*ed, *n't, had, left, lost, broke, forgot, put, took, set, cut, did, read, wrote, went, came, fell, was, were",
}}`

/** "Which is our job", «недогляд із нашого боку», "the fault lies here". */
const OWN_PART = anyOf({
  ru: `
    то есть ..1 мы|я|нас|меня
    наш|наша|наше|мой|моя|моё ..1 работа|дело|обязанность|задача|забота|вина|ошибка|недосмотр|промах|просчёт|упущение|халатность|небрежность
    вина|вину|ошибка|ошибку|ошибкой|недосмотр|промах|просчёт|упущение ..3 моя|мой|наша|наш|мою|нашу|с нашей|моей|на мне|нас
    с нашей|моей стороны, по моей|нашей вине|ошибке|небрежности|невнимательности, отвечаю|отвечаем ..2 я|мы|лично|сам|сама|сами|за
    виноват|виновата|виноваты|винюсь ..2 я|мы|сам|сами|сама, я|мы ..2 виноват|виновата|виноваты, на ?моей|нашей совести, причина ..2 во мне|в нас
  `,
  uk: `
    тобто|себто ..1 ми|я|нас|мене
    наш|наша|наше|мій|моя|моє ..1 робота|справа|обов'язок|завдання|клопіт|вина|провина|помилка|недогляд|промах|прорахунок|недбалість
    вина|провина|помилка|помилку|помилкою|недогляд|промах|прорахунок|недбалість ..3 моя|мій|наша|наш|мою|нашу|із|з|зі|на мені|нас|нашого|нашої|мого|моєї
    з|із нашого|мого боку, з|із нашої|моєї вини|сторони|помилки|недбалості|неуважності, відповідаю|відповідаємо ..2 я|ми|особисто|сам|сама|самі|за
    винен|винна|винні ..2 я|ми|сам|сама|самі, я|ми ..2 винен|винна|винні, на ?моїй|нашій совісті, причина ..2 в|у мені|нас
  `,
  en: `
    that is|means us|me, meaning|namely us|me, in other words us|me
    our|my ..1 job|duty|task|part|responsibility|work|fault|mistake|error|oversight|slip|blunder|negligence|carelessness|doing
    fault|mistake|error|oversight|slip|blunder|doing ..2 ours|mine, on our|my side|part|end|account|watch, down to us|me, is|are|was on us|me, by us|me
    lies|lie|rests|stops|begins|began with|here ?us|me, i|we ..1 am|are ..2 to blame, answer for it|this|that
  `,
})

const BY_US = anyOf({
  ru: '*ен|*ена|*ено|*ены|*ан|*ана|*ано|*аны|*ят|*ята|*ято|*яты ..2 нами|мной|мною, нами|мной|мною ..3 *ен|*ена|*ено|*ены|*ан|*ана|*ано|*аны',
  uk: 'нами|мною ..3 *ено|*ано|*ито|*ято|*ений|*ена|*ені, *ено|*ано|*ито|*ято|*ений|*ена|*ені ..2 нами|мною',
  en: '*ed|made|done|cut|put|sent|left|lost|drawn|read|set|written|laid|hung|packed ..3 by us|me|ourselves|myself',
})

/** Nothing is pleaded: «оправданий нет», "there is no excuse". */
const NO_EXCUSE = anyOf({
  ru: 'оправдан* ..3 нет|не|никак*, ни ..1 оправдан*, никак* ..1 оправдан*, не оправдыва*, спорить|возразить ..2 не о чем|нечего|нечем, нет|без оправдан*, ни при чём',
  uk: 'виправдан* ..3 немає|нема|не|жодн*, жодн*|ніяк* ..1 виправдан*, не виправдову*, сперечатися|заперечити ..2 нема|немає|нічого, немає|нема|без виправдан*, ні до чого',
  en: 'no|without ..1 excuse|excuses, not|never ..1 excuse, nothing ..3 excuse|excuses|defence|defense, blameless, not to blame|at fault, did nothing wrong',
})

/** We or I, and in the same clause something done or left undone. */
const weDid = (clause: string): boolean =>
  DID.test(clause) && (!HARMLESS.test(clause) || (LEFT_UNDONE.test(clause) && !UNABLE.test(clause)))

const WE: Words = { ru: 'мы, я', uk: 'ми, я', en: "we, i, we'd, i'd, we've, i've" }

const DONE: Words = {
  ru: '*л, *ла, *ли, *лся, *лась, *лись, *ёс, *ёз, *ошёл, *ошел',
  uk: '*в, *ла, *ли, *вся, *лася, *лась, *лися, *лись, *іс, *із, *шов',
  en: "*ed, *n't, not, left, lost, broke, forgot, put, took, set, cut, read, wrote, went, sent, made, gave, drove, built, laid, hung, let, ran, drew, sold, fed, dug, tied, bound, kept, held, mis*, over*, under*",
}

const DID = spoken`(?:^|\s)${WE}\s(?:\S+\s){0,3}?${DONE}|(?:^|\s)${{ ru: DONE.ru, uk: DONE.uk, en: '—' }}\s(?:\S+\s){0,1}?${{ ru: WE.ru, uk: WE.uk, en: '—' }}(?!\p{L})`

/** Whom we chose, what we handed on in time, and how we learned of it: the deeds of those who wait for others. */
const HARMLESS = anyOf({
  ru: `
    знал*, узнал*, узнала*, сказал*, рассказ*, говорил*, звонил*, позвонил*, дозвонил*, созвонил*, созванивал*, набрал*, перезвонил*, писал*, написал*, сообщ*, предупред*, извест*, объясн*, обсудил*, разговарива*, поговорил*, услышал*, слышал*, заказ*, выбрал*, выбирал*, наня*, пригла*, довер*, поруч*
    передал*, отдал*, сдал*, отправил*, отправлял*, послал*, ждал*, ожидал*, надеял*, рассчитывал*, обещал*, договор*, условил*, соглас*, планир*, собирал*, провер*, нашл*, нашел, нашёл, видел*, увидел*, получил*, просил*, попросил*, требовал*, потреб*, успел*, успева*, пытал*, связал*, связыва*, обнаруж*, замет*, хотел*, работал*, сотруднич*, аренд*, закуп*, купил*, покупал*, брониро*, заброн*, выясн*, был|была|были|было, мог|могла|могли|смог|смогла|смогли, остал*, показ*, просн*, разбудил*, жил*, держал*, решил*, начал*, стал|стала|стали, понял*, поняла
    мы с вами, вы и я, приехал*, пришл*, пришёл, пришел, ехал*, ездил*, выехал*, стоял*, сидел*, положил* трубк*, привык*, верил*, поверил*, хранил*, оплатил*, заплатил*, подписал*, застал*
  `,
  uk: `
    знав, знала, знали, дізнав*, дізнал*, сказав, сказала, сказали, казав, казала, казали, розпов*, говорив, говорила, говорили, дзвонив, дзвонила, дзвонили, подзвон*, зателефон*, телефонув*, додзвон*, зідзвон*, набрав, набрала, набрали, передзвон*, писав, писала, писали, написав, написала, написали, повідом*, поперед*, спов*, поясн*, обговор*, розмовля*, поговор*, почув, почула, почули, чув, чула, чули, замов*, вибра*, обра*, найня*, запрос*, довір*, доруч*
    передав, передала, передали, віддав, віддала, віддали, здав, здала, здали, відправ*, надісла*, послав, послала, послали, чекав, чекала, чекали, очікув*, сподів*, розрахов*, обіця*, домов*, умов*, погод*, план*, збирав*, збирал*, перевір*, знайш*, бачив, бачила, бачили, побач*, отрим*, проси*, попрос*, вимага*, встиг*, намага*, зв'яза*, вияв*, поміт*, хотів, хотіла, хотіли, працюв*, співпрац*, оренд*, закуп*, купив, купила, купили, куп*, брон*, заброн*, з'ясов*, був|була|були|було, міг|могла|могли|зміг|змогла|змогли, залиши*, лиши*, показ*, розбуд*, жив, тримав, тримала, тримали, виріш*, почав, почала, почали, став|стала|стали, зрозум*
    ми з|із вами, ви і|й|та я, приїха*, прийш*, їхав, їхала, їхали, їздив*, виїха*, стояв, стояла, стояли, сидів, сиділа, сиділи, покла* слухавк*, звик*, вірив, вірила, вірили, повір*, зберіг*, оплат*, заплат*, сплат*, підпис*, застав, застала, застали
  `,
  en: `
    told, rang, phoned, telephoned, called, wrote, written, spoke, spoken, talked, said, say, heard, learned, learnt, found, discovered, noticed, ordered, booked, hired, engaged, chose, chosen, picked, commissioned, asked, trusted, entrusted, relied, handed, passed, gave you, given you, paid, bought, waited, expected, hoped, promised, agreed, arranged, planned, saw, seen, got, received, wanted, tried, explained, discussed, reported, warned, confirmed, mentioned, use|used
    work|worked|deal|dealt with, regret*, apolog*, sorry, know, knew, known, feel, felt, could, reached, texted, emailed, informed, notified, sent you, sent word, sent for, left ..2 word|message|voicemail, shipped, dispatched, contracted, signed, chased, checked, inspected, tracked, complained, demanded, insisted, counted on, depend*, rented, leased, stored, learned, realised, realized, came|went|drove to|round|over, stood, sat, met, followed up, summar*, noted, recorded, outlined, set out|down, sketched, put the phone|in writing|on paper|it in writing, hung up, let you know, kept ?you ?on ..1 line|informed|posted|touch, woke, read ..2 out, you and i
  `,
})

/** Denied, what is harmless is what was owed: «не проверили», "we hadn't checked". */
const LEFT_UNDONE = spoken`${WE}\s(?:\S+\s){0,2}?${{
  ru: 'не, забыл, забыла, забыли',
  uk: 'не, забув, забула, забули',
  en: "not, never, *n't, failed|forgot|neglected|omitted to",
}}(?=\s)|${{ ru: 'не', uk: 'не', en: '—' }}\s\S+\s${WE}(?!\p{L})`

const UNABLE = anyOf({
  ru: 'не ..2 получил*|знал*|узнал*|мог*|смог*|успел*|ждал*|дождал*|ожидал*|виноват*|был|была|были|хотел*|дозвон*|застал*|стал*',
  uk: 'не ..2 отрим*|знав|знала|знали|дізна*|міг|могла|могли|зміг|змогла|змогли|встиг*|чекал*|чекав|дочека*|очікув*|винн*|винен|був|була|були|хоті*|додзвон*|застав*|застал*|став*|стал*',
  en: "not|never|*n't ..1 get|got|receive|received|know|known|hear|heard|expect|expected|able|want|reach|told|see|seen|to blame|wait, couldn't, could not",
})

/** "My apologies, and those of the yard", «и от меня самого»: for what another did nobody asks it twice. */
const BEARERS = anyOf({
  ru: `
    извинения|прощения ..4 и|а ..1 также ..1 мои|моё|свои|своё|наши, вместе с моими|своими|моим|нашими, и|а ?также ..1 как|того|тот ..2 кто|автор*
    и мои|моё ..1 извинения|личные
  `,
  uk: `
    вибачення|перепрошення|пробачення ..4 і|й|та|а ..1 також ..1 мої|моє|свої|своє|наші, разом із|з моїми|своїми|моїм|нашими, і|й|та|а ?також ..1 як|того|той ..2 хто|автор*
    і|й|та мої|моє ..1 вибачення|перепрошення|особисті
  `,
  en: `
    and|with|plus those|that of, along|together with my|our own|mine|ours, and ..1 mine|ours, and ..1 my|our own, along|together with mine|ours, and ..2 as|from|for ..1 the one|myself|me|my|ourselves, as|being the one who|that
  `,
})

/** «… от имени бюро и от себя лично»: the full form of pardon is asked for what is one's own; for another one speaks in the house's name at most. */
export const isPardonInPerson = (letter: Said): boolean =>
  saidBy(letter).some(
    s => does(s, 'apology') && (IN_PERSON.test(s.prose.text) || AND_I.test(s.prose.text) || WE_BOTH.test(s.prose.text)),
  )

const IN_PERSON = anyOf({
  ru: 'лично, от себя, и от меня',
  uk: 'особисто, від себе, і|й|та від мене',
  en: 'personally, in person, for myself, for my own part, for my part, i myself',
})

/** «Компания и я, Инна, просим прощения»: one verb for both. */
const WE_BOTH = spoken`${{ ru: 'и я', uk: 'і|й|та я', en: 'and i' }}(?:,\s\p{L}+(?:\s\p{L}+)?,)?\s(?:\S+\s){0,2}?${{
  ru: '*им, *ем, *емся, *имся',
  uk: '*имо, *емо, *ємо, *ємося, *имося',
  en: 'are, apologise, apologize, ask, beg, wish, want, owe, offer',
}}`

/** "We are sorry, the crew and I." */
const AND_I = closing({ ru: 'и я', uk: 'і|й|та я', en: 'and i' })
