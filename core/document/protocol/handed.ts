import { wordsOf } from '../../language/segment.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import { CLIENT } from '../../lexicon/word-lists.ts'
import type { Participant, Sentence } from '../model.ts'
import { sameName } from '../people/names.ts'

/**
 * «Дарина завезе їм протокол», "Mark messages a photo of these two pages to the client": the record is named, it passes from hand to hand, and whoever
 * gets it is named, in whatever order. `late` says that the sentence stands near the end, where "this page" is the record and no other thing.
 */
export function handsOver(sentence: Sentence, people: readonly Participant[], late: boolean): boolean {
  const { text } = sentence.prose
  if (
    !(RECORD.test(text) || (late && (THIS_SHEET.test(text) || OPENS_WITH_IT.test(text)))) ||
    OF_OLD.test(text) ||
    /\?\s*$/u.test(text)
  )
    return false
  return HANDED.test(text) && !UNDONE.test(text) && namesReceiver(text, people)
}

/** «Жду правок от „Орбиты“ до 26 ноября», "amendments from Orbit are due by the 26th": whoever may correct the record has it. */
export const awaitsRemarks = ({ prose: { text } }: Sentence): boolean =>
  REMARKS.test(text) && (RECORD.test(text) || THIS_SHEET.test(text) || AWAITED.test(text)) && !OF_GOODS.test(text)

/** «Гляньте, чи все ми записали правильно», "please see whether we got it right": the reader is to check it. */
export const asksToCheck = ({ prose: { text } }: Sentence): boolean =>
  (LOOK.test(text) && RIGHT.test(text)) || (RETURNED.test(text) && !OF_GOODS.test(text))

/** «Если до среды ответа не будет, считаем, что записали верно»: silence is consent. */
export const takesSilence = ({ prose: { text } }: Sentence): boolean => SILENCE.test(text) && TAKEN_AS.test(text)

/** «Факсом в „Орбиту“, 24 ноября», "over to Orbit by fax": nothing is named but the way and whom it reaches. */
export const goesBare = ({ prose: { text } }: Sentence, people: readonly Participant[]): boolean =>
  (BARE.test(text) || ADDRESSED.test(text)) &&
  !GOODS.test(text) &&
  wordsOf(text).length <= LONGEST_BARE &&
  namesReceiver(text, people)

const LONGEST_BARE = 12

const RECORD = spoken`${{
  ru: 'протокол, протокола, протоколу, протоколом, протоколе, конспект*, стенограмм*, итоги встречи|разговора|созвона|совещания|переговоров, запись|записи|записью встречи|разговора|созвона|совещания|переговоров|беседы, настоящ* запис*|документ*|лист*, эти|этих|этими пункты|пунктов|пунктами|заметки|заметок|заметками|записи|итоги|страницы, этот|этого|этим текст|текста|текстом|конспект, записк* с итогами, письм* с итогами',
  uk: 'протокол, протоколу, протоколом, протоколі, протоколові, конспект*, стенограм*, підсумки зустрічі|розмови|дзвінка|наради|перемовин, запис|записи|записом зустрічі|розмови|дзвінка|наради|перемовин|бесіди, цей|цього|цьому|цим документ|документа|документу|документом|текст|тексту|текстом|запис|запису|записом, ці|цих|цими пункти|пунктів|пунктами|нотатки|нотаток|записи|підсумки|сторінки, папір* з|із підсумками, лист* з|із підсумками',
  en: `
    the|these|this|our|my|of minutes, minutes of, protocol, write-up, writeup, these|this|our|the notes|points|lines|pages|record|recap|summary|document|transcript
    a|the|his|her|their copy|print|pdf|scan|photo|picture of|from ?all this|these|the|it ?two|three|both above|minutes|page|pages|sheet|sheets|record|notes|document
    copy|print|pdf|scan|photo|picture of|from this|it|these, the above, client's|customer's copy
  `,
}}|^[^\p{L}]*minutes\s`

const THIS_SHEET = anyOf({
  ru: 'этот|этого|этим|эту|этой|настоящ*|данн* лист*|страниц*|файл*|бумаг*|документ*|запис*|распечатк*|копи*, заметки, заметок, заметками, итоги, итогов, итогами, записи, распечатк*, всё|все записанное|сказанное|это, переслать|отправить|послать|выслать|разослать|скинуть|показать ?всё|все это, экземпляр*, копию|копия|копии|ксерокопи*|фото|скан|ссылк* ..2 протокол*|лист*|страниц*|этого|этот|документ*|заказчи*|клиент*, лист|листок с итогами, записк*',
  uk: 'цей|цього|цим|цю|цієї|цій аркуш*|сторінк*|файл*|папір*|документ*|роздруківк*|копі*, нотатки, нотаток, нотатками, підсумки, підсумків, підсумками, роздруківк*, усе|все записане|сказане|це, переслати|надіслати|відправити|послати|розіслати|скинути|показати ?усе|все це, примірник*, копію|копія|копії|ксерокопі*|фото|скан|посилан* ..2 протокол*|аркуш*|сторін*|цього|цей|документ*|замовни*|клієнт*, ксерокопі*, папір*',
  en: 'this|these page|pages|sheet|sheets|paper|file|text|points|notes|recap|summary|record|document|lines|email|mail, the page|pages|sheet|record|notes|recap|summary, notes, copy, copies, printout, print-out, pdf, original, same text|words, it all, all of this, everything written|said|noted ?down here|above|today',
})

/** «Запись направить заказчику»; «Запись концерта» is a thing that was ordered. */
const OPENS_WITH_IT = spoken`^\P{L}*${{ ru: 'запись, записи', uk: 'запис, записи', en: 'record, notes' }}\s(?:[—–-]|${{
  ru: 'направ*, отправ*, переда*, высл*, вышл*, посл*, пошл*, пересл*, перешл*, вруч*, ушл*, уйд*, получ*, у',
  uk: 'надісл*, надішл*, відправ*, переда*, висл*, вишл*, посл*, пошл*, пересл*, перешл*, вруч*, скер*, пішл*, пішов, піде, підуть, отрим*, у, в',
  en: 'to, sent, go, goes, went, mailed, emailed, posted, forwarded, handed, passed',
}})`

const OF_OLD = anyOf({
  ru: 'прошл*, предыдущ*, прежн*, того протокола, испытан*, разноглас*',
  uk: 'минул*, попередн*, колишн*, випробуван*, розбіжност*',
  en: 'last time|meeting|month, previous, earlier, former',
})

/** From hand to hand, in any person, time and voice. */
const HANDED = anyOf({
  ru: `
    отправ*, отсыла*, отосл*, отошл*, высл*, вышл*, высыла*, посл*, пошлю, пошлём, пошлет, пошлёт, пошлют, посыла*, присл*, пришл*, присыл*, пересл*, перешл*, пересыл*
    разосл*, разошл*, рассыл*, направл*, направил*, направит*, переправ*, скин*, скид*, сброш*, сброс*, сбрас*, кину*, кинем, закин*, переброс*, перекин*
    переда*, вруч*, отда*, отнес*, отнёс*, относ*, занес*, занёс*, заносит*, принес*, принёс*, приносит*, завез*, завёз*, завоз*, отвез*, отвёз*, отвоз*, привез*, привёз*, увез*, увёз*, увозит*
    унес*, унёс*, уносит*, забра*, забер*, забирает, взял|взяла|взяли ..3 собой, получ*, дошл*, дойд*, доставл*, доставит*, вылож*, выклад*, размест*, размещ*, загруз*, загруж*, опубликов*
    ушл*, ушел, ушёл, уйд*, уходит, пошло, пошел, пошёл, пойд*, идёт, едет, поедет, поехал*, улете*, улетит, довест*, довед*, доведён*, ознаком*, открыт|открыта|открыто|открыли|доступен|доступна|доступно, ляжет, лягут, согласован*|согласовал*|сверен*|утвержден* с|у, у|к клиент*|заказчи*, видит, видят, видел*, увид*, читает, читают, прочит*, прочёл, прочел, прочла, прочт*
    найдёт*, найдет*, найдут, продублир*, дублир*, прикреп*, приложен*, приложил*, вложен*, у ..2 есть|лежит, лежит|будет|есть ..1 у, уже у, открыт* доступ|комментарии, поделил*, делюсь, показал*, показываем, показана, вручён*, передан*, зачитал* ..4 переслал*
  `,
  uk: `
    надісл*, надсил*, надішл*, відправ*, відсил*, відісл*, відішл*, висл*, вишл*, висил*, посл*, пошл*, посил*, прислал*, прислав, пришл*, присил*, пересл*, перешл*, пересил*
    розісл*, розішл*, розсил*, скеров*, скеру*, спрямов*, спряму*, переправ*, скин*, скид*, кину*, кинемо, закин*, перекин*, шлемо, шле, шлю
    переда*, вруч*, відда*, віднес*, відніс, відносить, занес*, заніс, заносить, принес*, приніс, приносить, завез*, завіз, завозить, відвез*, відвіз, відвозить, привез*, привіз, повіз, повез*
    забра*, забер*, забирає, узяв|узяла|узяли|взяв|взяла|взяли ..3 собою, отрима*, одержа*, дійшл*, дійд*, доставл*, доставит*, виклад*, виклал*, викласт*, розміст*, розміщ*, завантаж*, оприлюдн*
    пішов, пішл*, піде, підуть, іде, йде, їде, поїде, поїха*, полетів, полетіл*, полетит*, довест*, довед*, ознайом*, відкрито|відкритий|відкрили|доступний|доступна|доступно, ляже, ляжуть, погоджен*|погодил*|узгоджен*|звірен*|затверджен* з|із|у, у|в|до клієнт*|замовни*, бачить, бачать, бачив, бачил*, побачит*, читає, читають, прочит*
    знайде*, знайдут*, продублюв*, дублю*, прикріпл*, прикріпи*, долучен*, долучи*, вкладен*, у|в ..2 є|лежить, лежить|буде|є|лишився|лишилася|залишився|залишилася ..1 у|в, уже|вже у|в, відкрит* доступ|коментарі, поділил*, поділив*, показал*, показав
  `,
  en: `
    send, sends, sent, sending, mail, mails, mailed, mailing, email, emails, emailed, emailing, e-mail*, fax, faxes, faxed, post, posts, posted, text, texts, texted, texting, messages, messaged, messaging, forward*
    pass|passes|passed|passing ..5 to|on|over|along, hand, hands, handed, handing, give, gives, gave, given, get|gets|got|getting ..6 to|over|a|the|this, gets, get, got, receive*, drop, drops, dropped, dropping, deliver*, bring, brings, brought
    take|takes|took|taken|taking ..6 home|with|away|to|round|over, serve, serves, served, upload*, share, shares, shared, sharing, circulat*, distribut*, issue, issues, issued, copied, copies|copied in, read, reads, sees, seen, see ..4 in|on
    is|are|was|were|be|been|already with|in|on, on its|their way, reach, reaches, reached, lands, landed, cleared|agreed|confirmed|approved|checked with|by, with|at the|our client|client's|customer|customer's, leave|leaves|left ..5 with|at|for, show, shows, showed, shown, furnish*, supply, supplies, supplied, has|have|had the|a|this|his|her|their|it|these ?link|copy|print
    goes, go, going, went, off to, over to, cc'd, ping, pings, pinged, whatsapp*, slack, slacks, slacked, dm'd, attach*, enclos*, put|puts ..4 in|into|on|through|under, let ..4 have, hears ..3 points, signed for, courier*
  `,
})

const UNDONE = anyOf({
  ru: 'не отправ*|посл*|выслан*|разосл*|переда*|получ*|видел*, ещё не, забыл*, не успел*, никому, внутренн* документ*|запис*|протокол*, внутри студии|команды|агентства, только|лишь для нас|себя|своих, без отправк*',
  uk: 'не надісл*|відправ*|посл*|вислан*|розісл*|переда*|отрима*|бачив|бачил*, ще не, забул*, забув, не встиг*, нікому, внутрішн* документ*|запис*|протокол*, всередині, лише|тільки для нас|себе|своїх, без відправк*',
  en: "not sent|shared|circulated|received|for|yet, isn't|wasn't|aren't|weren't|hasn't|haven't|didn't|don't|won't, forgot, never, nobody, internal*, among ourselves, for us|ourselves, own team|files, our own slack|channel|drive|folder|intranet",
})

/** A name behind the first word, the client as such, or him who stands for him. */
const namesReceiver = (text: string, people: readonly Participant[]): boolean =>
  RECEIVER.test(text) ||
  wordsOf(text).some(
    (word, i) =>
      word.capital && word.norm.length > 2 && (i > 0 || isTheirs(word.norm, people)) && !isOurs(word.norm, people),
  )

const isOurs = (norm: string, people: readonly Participant[]): boolean =>
  people.some(p => p.side === 'ours' && sameName(norm, p.name))
const isTheirs = (norm: string, people: readonly Participant[]): boolean =>
  people.some(p => p.side === 'client' && sameName(norm, p.name))

const RECEIVER = spoken`${CLIENT}|${{
  ru: 'вам, вас, вы, ему, ей, ею, им, у него|неё|нее|них, всем, всех, обоим, обеим, обе стороны, каждому, каждый|каждая из, адресат*, сторонам, участник*, присутствовавш*, присутствующ*, заинтересован*',
  uk: 'вам, вас, ви, йому, їй, нею, їм, у|в нього|неї|них, усім, всім, усіх, всіх, обом, обидві сторони, кожному, кожен|кожна з, адресат*, сторонам, учасник*, присутн*, зацікавлен*',
  en: 'you, him, her, them, both, everyone, everybody, all|those present|concerned, each, either side, the other side, attendees, participants, parties, they, he, she',
}}`

/** «Клиент: прочитал, согласен», "the client has seen this": one of theirs knows what stands in it and says so. */
export const theyKnow = ({ prose: { text } }: Sentence, people: readonly Participant[]): boolean =>
  (KNOWS.test(text) || AGREES.test(text)) &&
  !UNDONE.test(text) &&
  !GOODS.test(text) &&
  (CLIENTS.test(text) || wordsOf(text).some(w => isTheirs(w.norm, people)))

const CLIENTS = anyOf(CLIENT)

const AGREES = anyOf({
  ru: 'подтвердил*|одобрил*|согласовал*|завизировал* ..1 все|всё|каждый|эти пункты|пункт|записанное|написанное|сказанное|договорённости|договоренности',
  uk: 'підтвердив|підтвердил*|схвалив|схвалил*|погодив|погодил* ..1 усі|всі|усе|все|кожен|ці пункти|пункт|записане|написане|сказане|домовленості',
  en: 'confirmed|confirms|approved|okayed ..1 all|every|each|these ?the points|point|items|decisions, confirmed|approved what is|was|we written|wrote',
})

const KNOWS = spoken`${{
  ru: 'прочитал*, прочёл, прочел, прочла, прочли, просмотрел*, видел*, перечитал*, вычитал*',
  uk: 'прочитав, прочитал*, переглянув, переглянул*, бачив, бачил*, перечитав, перечитал*, вичитав, вичитал*',
  en: 'read, seen, reviewed, proofread, checked',
}}(?:,?\s\S+){0,2}?,?\s(?:${{
  ru: 'согласен, согласна, согласны, подтвердил*, одобрил*, это, всё верно, замечаний нет, без замечаний',
  uk: 'згоден, згодна, згодні, погодив*, погодил*, підтвердив, підтвердил*, схвалив, схвалил*, це, усе правильно|вірно, зауважень немає, без зауважень',
  en: 'agrees, agreed, agree, fine with it, happy with it, confirmed, confirms, this, no remarks|changes|corrections',
}})`

/** «Подписано обеими сторонами», "cleared with the client". */
export const isSealed = ({ prose: { text } }: Sentence): boolean =>
  SEALED.test(text) && !OF_GOODS.test(text) && !UNDONE.test(text)

const SEALED = spoken`${{
  ru: 'на согласовании, на утверждении, на проверке, на сверке, на подписи, на вычитке, подписано, подписан, подписали, завизировано, заверено, подписи, согласовано, согласован, сверено, сверен',
  uk: 'на погодженні, на узгодженні, на затвердженні, на перевірці, на звірці, на підписі, на вичитці, підписано, підписаний, підписали, завізовано, засвідчено, підписи, погоджено, погоджений, узгоджено, звірено, звірений',
  en: 'for approval, out for comment, signed, initialled, countersigned, cleared, signatures, checked, squared, agreed',
}}\s(?:\S+\s)?(?:${{
  ru: 'обеими|двумя|всеми сторонами, обе|все стороны, сторон, сторонами, с|у клиент*|заказчи*, клиентом, заказчиком, заказчицей, клиенткой',
  uk: 'обома|двома|усіма|всіма сторонами, обидві|усі сторони, сторін, сторонами, з|із|у|в клієнт*|замовни*, клієнтом, замовником, замовницею, клієнткою',
  en: 'by both|all ?the|parties|sides, both parties|sides, of|by the parties, with|by ?the|our client|customer',
}})`

const REMARKS = anyOf({
  ru: 'правок, правки, правками, поправок, поправки, поправками, замечаний, замечания, замечаниями, уточнений, уточнения, дополнений, дополнения, возражений, возражения, комментариев, комментарии, исправлений, исправления, подтверждени*, подпис*',
  uk: 'правок, правки, поправок, поправки, зауваг, зауваги, зауважень, зауваження, уточнень, уточнення, доповнень, доповнення, заперечень, заперечення, коментарів, коментарі, виправлень, виправлення, підтверджен*, підпис*',
  en: 'amendment*, correction*, remark*, objection*, additions, addition, comments, changes, edits, confirmation, signature, countersignature',
})

const AWAITED = spoken`${{
  ru: 'ждём, ждем, жду, ждут, ожида*, собира*, принима*, присыла*, пришлит*, примем',
  uk: 'чекаємо, чекаю, чекають, очіку*, збира*, прийма*, надсила*, надішліт*',
  en: 'await*, due, wait|waiting|waits for, looking for|forward, welcome, accepted, taken',
}}[^.;]*\s${{ ru: 'клиент*, заказчи*, вас, ваш*', uk: 'клієнт*, замовни*, вас, ваш*', en: 'client*, customer*, you, your, yours' }}`

const OF_GOODS = anyOf({
  ru: 'макет*, смет*, эскиз*, проект*, чертеж*, договор*, текст* для, акт*',
  uk: 'макет*, кошторис*, ескіз*, проєкт*, кресленн*, договор*, договір, акт*',
  en: 'layout*, quote*, estimate*, sketch*, drawing*, contract*, proof, proofs, draft, design*, plan, plans',
})

const LOOK = anyOf({
  ru: 'посмотрите, гляньте, взгляните, проверьте, прочитайте, прочтите, перечитайте, перечтите, просмотрите, сверьте, скажите, напишите, сообщите, ответьте, черкните, отметьте, проверить, сверить',
  uk: 'подивіться, гляньте, погляньте, перевірте, прочитайте, перечитайте, перегляньте, звірте, скажіть, напишіть, повідомте, відпишіть, черкніть, позначте, перевірити, звірити',
  en: 'please|kindly|could|would|can ?you look|read|check|see|tell|say|confirm|reply|write|go, have|take a look, let me|us know, to check|see|confirm',
})

/** «Вычитать и вернуть с пометками», "below is what we took down, change it in the text". */
const RETURNED = spoken`${{
  ru: 'вычитать, прочитать, прочесть, просмотреть, перечитать, проверить',
  uk: 'вичитати, прочитати, переглянути, перечитати, перевірити',
  en: 'go|goes|going through, read|reads|look|looks through|over',
}}(?:,?\s\S+){1,3}?\s(?:${{
  ru: 'вернуть, пометк*, правк*, поправк*, замечани*',
  uk: 'повернути, позначк*, правк*, поправк*, зауваж*, зауваг*',
  en: 'return*, sends|send ..2 back, marks, corrections, comments',
}})|${{ ru: 'ниже', uk: 'нижче', en: 'below' }}(?:,?\s\S+){0,4}?\s${{
  ru: 'записал*, записано, договорил*, решили, условил*, обсудили, зафиксировал*',
  uk: 'записал*, записано, домовил*, вирішили, умовил*, обговорили, зафіксувал*',
  en: 'we took|wrote|noted|agreed|decided|discussed|settled|put, is|are the|our notes|minutes|record|points',
}}|${{
  ru: 'поправьте, правьте, исправьте, дополните, допишите',
  uk: 'виправте, виправляйте, поправте, доповніть, допишіть',
  en: 'correct, change, amend, edit',
}}\s(?:\S+\s){0,3}?${{
  ru: 'в тексте, в документе, в записи, в файле, в протоколе, если что-то|где',
  uk: 'у|в тексті, у|в документі, у|в записі, у|в файлі, у|в протоколі, якщо щось|десь',
  en: 'in the|this text|document|file|notes|minutes, anything|whatever ..2 wrong|off|missing',
}}`

const RIGHT = anyOf({
  ru: 'верно|правильно|точно|так ..2 записал*|записан*|понял*|поняли|зафиксир*|изложил*|передал*|отразил*, записал*|записан*|понял*|зафиксир*|изложил*|отразил* ..2 верно|правильно|точно, все ли верно|так|правильно, всё ли верно|так|правильно|учли, если что-то|где-то не так, ничего ли не упустили|забыли',
  uk: 'вірно|правильно|точно|так ..3 записал*|записано|зрозуміл*|зафіксув*|виклал*|передал*, записал*|записано|зрозуміл*|зафіксув*|виклал*|передал* ..2 вірно|правильно|точно, чи все|усе ..3 так|вірно|правильно|врахували, якщо щось|десь не так, чи нічого не пропустили|забули|проґавили',
  en: 'written|wrote|got|put|noted|recorded|understood|captured|taken ..4 right|correctly|down|you|properly, agrees|agree|matches|match|tallies ..4 memory|recollection|notes|remember, as you remember|recall, nothing is|was missing|missed|left, anything is|we missing|missed|wrong|off, whether this is, if this is right|correct, what we agreed|think we agreed',
})

const SILENCE = spoken`${{
  ru: 'если, молчание, без ответа, при отсутствии',
  uk: 'якщо, коли, мовчання, без відповіді, за відсутності, у разі',
  en: 'if, unless, silence, without, in the absence, no reply|answer|word|news',
}}`

const TAKEN_AS = spoken`${{
  ru: 'считаем, считаю, считается, считать, посчитаем, сочтём, сочтем, значит, означает, принимаем, принимается, признаётся, признается',
  uk: 'вважаємо, вважаю, вважається, вважати, вважатимемо, вважатиму, вважатиметься, означає, означатиме, приймаємо',
  en: 'take, taken, takes, consider, considered, regard, regarded, treat, treated, deemed, assume, assumed, stands, stand, counts, count, means',
}}(?:,?\s\S+){0,5}?,?\s(?:${{
  ru: 'верн*, согласован*, согласи*, соглас*, принят*, утвержден*, правильн*, записали, подтвержден*, действ*, окончательн*',
  uk: 'вірн*, погоджен*, згод*, згідн*, прийнят*, затвердж*, правильн*, записали, підтвердж*, чинн*, остаточн*',
  en: 'right, correct, agreed, accepted, approved, final, confirmed, stands, stand, consent, agreement, yes, okay, ok, minutes, record, notes, as it is',
}})`

/** Opens with the way it goes, or with the going itself. */
const BARE = spoken`^(?:[^\p{L}]*|\[[xхvV ]\]\s*)(?:${{
  ru: `
    разослано, роздано, получили, получено, прочли, прочитали, клиенту|клиентке|заказчику|заказчице ..2 отправлен*|выслан*|послан*|передан*|ушло|ушёл|ушел|отослан*
    составил*|записал*|набрал* и разослал*|отправил*|переслал*, исх, адресат, адресаты, уйдёт, уйдет, уходит
    факсом, почтой, курьером, по почте, по факсу, по электронной почте, электронной почтой, письмом, мейлом, имейлом, лично, нарочным
    отослал*, отправил*, послал*, выслал*, прислал*, переслал*, скинул*, сбросил*, передал*, вручил*, отдал*, отвез*, отвёз, отнес*, отнёс
    ознакомлен*, ознакомил*
    на вычитку|проверку|ознакомление|подпись|визу|согласование|утверждение|подтверждение|сверку
  `,
  uk: `
    розіслано, роздано, отримали, отримано, прочитали, клієнтові|клієнту|клієнтці|замовникові|замовнику|замовниці ..2 надіслан*|відправлен*|вислан*|послан*|передан*|пішло|пішов
    склав|склала|записав|записала і|й|та розіслав|розіслала|надіслав|надіслала, вих, адресат, адресати, піде, надійде
    факсом, поштою, кур'єром, електронною поштою, листом, мейлом, імейлом, особисто, нарочним
    відіслав, відіслал*, відправив, відправил*, надіслав, надіслал*, послав, послал*, вислав, вислал*, переслав, переслал*, скинув, скинул*, передав, передал*, вручив, вручил*, віддав, віддал*, відвіз, відвезл*, відніс, віднесл*
    ознайомлен*, ознайомил*
    на вичитку|перевірку|ознайомлення|підпис|візу|погодження|затвердження|підтвердження|звірку
  `,
  en: 'circulated, distributed, received by, read by, seen by, written|typed|drawn|made ?up and sent|mailed|emailed|circulated, addressee, addressees, addressed to, our ref, will reach, reaches, for the eyes of, by fax|post|mail|email|courier|hand|messenger|registered|recorded, served on|upon, faxed|posted|emailed|mailed|messaged|couriered|texted|handed|forwarded|passed|delivered ?on|over to, over|off|out|across|round|on to, copied|copy|cc to, cc',
}})[\s,:.]`

/** «Адресат: ООО „Орбита“», «Клиенту: отправлено», "to the client: sent". */
const ADDRESSED = spoken`${{
  ru: 'адресат, адресаты',
  uk: 'адресат, адресати',
  en: 'addressee, addressees',
}}:\s|^\P{L}*${{
  ru: 'клиенту, клиентке, заказчику, заказчице',
  uk: 'клієнтові, клієнту, клієнтці, замовникові, замовнику, замовниці',
  en: 'to the|our ?client, customer',
}}\s?[:–—-]\s${{
  ru: 'отправлен*, отправил*, выслан*, выслал*, послан*, послал*, передан*, передал*, отослан*, ушло',
  uk: 'надіслан*, надісла*, відправлен*, відправил*, вислан*, послан*, передан*, передал*, пішло',
  en: 'sent, mailed, emailed, handed, passed, gone',
}}`

const GOODS = anyOf({
  ru: 'счет*, счёт*, макет*, смет*, договор*, образ*, эскиз*, фото, логотип*, каталог*, прайс*, материал*, чертеж*, доступ*, ключ*, список, списк*, акт*, заявк*, деньг*, аванс*',
  uk: 'рахун*, макет*, кошторис*, договор*, договір, зраз*, ескіз*, фото, логотип*, каталог*, прайс*, матеріал*, кресленн*, доступ*, ключ*, список, списк*, акт*, заявк*, грош*, аванс*',
  en: 'list, lists, invoice*, quote*, estimate*, layout*, sample*, contract*, photo*, drawing*, sketch*, logo*, catalogue*, price*, list*, key*, form*, material*, deposit, money, draft*, proof*, parcel*, goods',
})
