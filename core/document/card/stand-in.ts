import { wordsOf } from '../../language/segment.ts'
import { anyOf, cased, opening, spoken, type Words } from '../../language/spoken.ts'
import { HE_OR_SHE } from '../../lexicon/word-lists.ts'
import { type CardNote, isIn, says, tells } from './notes.ts'
import { peopleNamed } from './people.ts'
import { isBeside, meets, namesOther, namesStranger, questionBefore, type Reading } from './reading.ts'

/**
 * A case or a "too", somebody who was not told of before, and a word of deciding: «На время декрета всё утверждает Борис», "If she can't be
 * reached, her sister rules on claims», «Крім Дзвона погоджує Ткаченко». Or somebody under a label that speaks of a substitute.
 */
export function isOtherVoice(note: CardNote, reading: Reading): boolean {
  const { text } = note.prose
  const labels = labelsOf(note, reading)
  if (!isOfPeople(note, labels) || WAITS.test(text) || isOfSource(note)) return false
  if (labels.some(label => INSTEAD.test(label)) && !labels.some(label => LEARNED.test(label)))
    return namesOther(note, reading, lengthOf(note))
  const forHim = FOR_HIM.exec(text)
  if (forHim) return namesOther(note, reading, forHim[0].length)
  const lead = `${[...labels, questionBefore(note, reading)].join(': ')} `
  const rules = (from: number) =>
    RULES.test(`${lead}${text}`.slice(from)) ||
    note.acts.some(({ name, end }) => DECIDING.has(name) && end + lead.length > from)
  if (ALIKE.test(text) && rules(0) && isOneOfTwo(note, reading)) return true
  const found = CASE.exec(lead + text) ?? AROUND_HIM.exec(lead + text)
  return found !== null && rules(found.index) && namesOther(note, reading, Math.max(0, found.index - lead.length))
}

/** «Ещё о делах знает пекарь Юсуф»: he tells, and decides nothing. */
const isOfSource = (note: CardNote): boolean =>
  note.whose.has('sources') || (says(note, 'informant') && !says(note, 'decides') && !says(note, 'secondVoice'))

const DECIDING: ReadonlySet<string> = new Set(['decides', 'secondVoice'])

/** The one who decides is told of elsewhere, or beside him: "Marjorie's son Will may decide as well". */
const isOneOfTwo = (note: CardNote, reading: Reading): boolean =>
  namesOther(note, reading, 0) &&
  (!isOfDecider(note, reading) || HIS.test(note.prose.text) || (note.prose.text.match(NAMED)?.length ?? 0) > 1)

const isOfDecider = ({ span }: CardNote, { card: { decisionMaker } }: Reading): boolean =>
  decisionMaker !== undefined && meets(span, decisionMaker)

/** Whoever belongs to somebody else is the other one: «и его партнёр». */
const HIS = spoken`${{
  ru: 'его, её, их',
  uk: 'його, її, їхн*',
  en: 'his, her, their',
}}\s(?:\p{Ll}+\s)?(?:${{
  ru: 'зам*, партнёр*, компаньон*, муж*, жена|жену|женой, сын*, доч*, брат*, сестр*, отец*, мать*, мама*',
  uk: 'заступни*, партнер*, компаньйон*, чоловік*, дружин*, син*, донь*, доч*, брат*, сестр*, батьк*, мати*, мама*',
  en: 'deputy, partner, husband, wife, son, daughter, brother, sister, father, mother, counterpart',
}})`

/** Inside a sentence, or as the owner of what follows. */
const NAMED = /(?<=[\p{Ll},:(—–]\s\(?)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*|\p{Lu}\p{Ll}+['’]s(?=\s\p{Ll})/gu

/**
 * We learn from somebody or something besides, beside whoever decides instead: «Чат дома читаем», "Jenny gives us the figures», «Сторож бачить, коли
 * вивозять меблі».
 */
export function isOtherSource(note: CardNote, voice: CardNote, reading: Reading): boolean {
  const isHere = note.at === voice.at || isBeside(note, voice, reading.part.blocks)
  if (note === voice || (!isHere && Math.abs(note.at - voice.at) > 1)) return false
  const labels = labelsOf(note, reading)
  if (!isOfPeople(note, labels) || wordsOf(note.value.text).length < FEW) return false
  // Under two cases stand two people: "Buyer gone quiet: Norah", below "Boss travelling: Emma".
  if ([note, voice].every(({ label }) => label && INSTEAD.test(label.text))) return true
  const text = [...labels, questionBefore(note, reading), note.prose.text].join(' ')
  if (note.whose.has('contact') || note.whose.has('project') || note.whose.has('decisionMaker') || NOBODY.test(text))
    return false
  if (isOfContact(note, labels) || isOfKnown(note, reading)) return false
  if (LEARNED.test(text)) return isHere || !WISHES.some(act => says(note, act))
  return isHere && MEDIUM.test(text) && !GIVEN_OUT.test(text) && voice.span.start < note.span.start
}

/** Words. */
const FEW = 2

const WISHES = ['strives', 'expects'] as const

/** We talk to him, and it is not said that he tells us something, or that he is another one. */
function isOfContact({ acts, prose: { text } }: CardNote, labels: readonly string[]): boolean {
  const contact = acts.find(({ name }) => name === 'contactPerson')
  if (!contact || ALIKE.test(text) || labels.some(label => INSTEAD.test(label))) return false
  return !LEARNED.test(text.slice(0, contact.start))
}

/** Told elsewhere to be the contact, or to decide, and nobody else. */
function isOfKnown(note: CardNote, reading: Reading): boolean {
  const { people, whoIn } = reading.people
  const { text } = note.prose
  const who = PRONOUN.test(text) ? (whoIn.get(note) ?? []) : peopleNamed(text, people)
  const known = who.filter(
    ({ contact, decides, nameSpan }) =>
      (contact || decides) && (isOfDecider(note, reading) || !meets(nameSpan, note.span)),
  )
  return who.length > 0 && known.length === who.length && !namesStranger(note, reading)
}

const PRONOUN = opening(HE_OR_SHE)

/** Under no name of another part; what its own words or a case sound like is none: «Гурген сам отвечает редко, поэтому записали: …». */
const isOfPeople = (note: CardNote, labels: readonly string[]): boolean =>
  tells(note) &&
  note.form !== 'heading' &&
  note.form !== 'key' &&
  (note.part.size === 0 ||
    (isIn(note, 'scenarios') && (says(note, 'absent') || labels.some(label => INSTEAD.test(label)))) ||
    (isIn(note, 'controlPoints') && !note.around.some(({ roles, before }) => !before && roles.has('controlPoints'))))

/** Short labels over it and before it, and the first cell over its table; the title of the card is none. */
function labelsOf({ at, form, label, around }: CardNote, { notes, part: { blocks } }: Reading): string[] {
  const title = notes.find(note => note.at >= 0)?.prose.text
  const group = blocks[at]?.group
  const corner = form === 'cell' ? blocks.find(block => block.header && block.group === group)?.cells?.[0] : undefined
  const labels = [label, corner, ...around.map(one => one.label)].flatMap(one => one?.text ?? [])
  return labels.filter(text => !title?.includes(text) && wordsOf(text).length <= LABEL)
}

/** Words. */
const LABEL = 7

const lengthOf = ({ label }: CardNote): number => label?.text.length ?? 0

/** What is told goes for a case, or for somebody besides. */
const RESERVED: Words = {
  ru: `втор*, друг*, запасн*, резерв*, подстрах*, страхов*, подмен*, подхват*, замен*, замещ*, заместит*, замест*, вместо, без, если, когда, пока, отсутств*, отпуск*, болен|больна|болеет
    уехал|уехала|уйдет|уйдут, недоступ*, молчит, на случай, болезн*, молчани*, отъезд*, уход|ухода, ещё, дополнительн*, план б, тыл`,
  uk: `друг*, інш*, запасн*, резерв*, підстрах*, страхов*, підмін*, підхоп*, замін*, заміщ*, заступ*, замість, без, якщо, коли, поки, відсутн*, відпуст*, хворий|хвора|хворіє
    поїхав|поїхала|піде|підуть, недоступн*, мовчить, на випадок, хвороб*, мовчанн*, від'їзд*, ще, додатков*, план б, тил`,
  en: `second, another, other, spare, reserve, backup|back-up, fallback, deputy|deputises|deputizes, stand-in|stands in, understudy, instead, without, if, should, when, while, whenever, until, away, off, absence|absent, leave|leaves
    holiday, ill|sick, unavailable, silent, quits|goes|gone, bus factor, plan b, as well, too`,
}

/** Somebody is away, or there is another one: «второй», «запасной», "if he leaves". */
export const RESERVE = anyOf(RESERVED)

/** The same, and whatever else may stand before the other one. */
const CASE = spoken`${RESERVED}|${{
  ru: 'допустим, вдруг, на время|период, кроме, помимо, тогда, дублер*, зам, останется|пропадёт|заболеет|сменится, подпирает, наряду',
  uk: 'припустімо|припустимо, раптом, на час|період, крім, окрім, тоді, дублер*, зам, лишиться|залишиться|зникне|захворіє|зміниться, поряд',
  en: 'suppose|supposing, in case, apart from, besides, other than, out of, once, then, would, were, had, else, alt|alternate|alternative, 2nd, losing, succession, fall-back, substitute, between, assistant, vice',
}}`

/** «Без Лис обложки принимает Хвощ», "after Beverley". */
const AROUND_HIM = cased`${{ ru: 'без, кроме, после, вместо', uk: 'без, крім, після, замість', en: 'after, without, besides, beyond, bar, under' }}\s\p{Lu}`

/** Labels over a substitute. */
const INSTEAD = anyOf({
  ru: `запасн*, резерв*, подстрах*, страхов*, дублер*, замен*, замест*, замещ*, подмен*, вместо, план б, тыл, недоступ*, отсутств*, отпуск*, молчит|молчат|молчание, пропал*|пропад*, болен|больна|болеет|заболе*
    уволил*|уволится, уйдёт|уходит|ушёл|ушла, уехал*, отъезд*, в разъезд*, нет на месте, на случай`,
  uk: `запасн*, резерв*, підстрах*, страхов*, дублер*, замін*, заміщ*, заступ*, підмін*, замість, план б, тил, недоступ*, відсутн*, відпуст*, мовчить|мовчать|мовчання, зник*, хворий|хвора|хворіє|захворі*
    звільнив*|звільнил*|звільниться, піде|пішов|пішла, поїхав|поїхала, від'їзд*, у роз'їздах, нема на місці, на випадок`,
  en: `spare, reserve, backup|back-up, fallback|fall-back, deputy, stand-in, understudy, substitute, replacement, alt|alternate, plan b, unavailable, absent|absence, away, on holiday|leave, silent|quiet, vanishes|vanished, ill|sick
    resigns|resigned, leaves|left, travelling|traveling|abroad, out of reach, unreachable, losing, succession, safety net, instead, if ..2 gone`,
})

/** «За него – Тоня Саар». */
const FOR_HIM = spoken`^\P{L}*${{ ru: 'за него|неё|них', uk: 'за нього|неї|них', en: 'for him|her|them' }}(?::|\s[—–-])\s`

/** The same right as somebody else's. */
const ALIKE = spoken`${{
  ru: 'тоже, также, ещё, равн*, равноцен*, равносил*, оба|обе, двое|двоих, наравне, и его|её|их, может|могут|вправе и, тот|та|то|те|той|тем|такой|такая|такое|такую же, не меньше, совладел*, половин*, доля|доли|долю, трое|троих, два|две|двух|любых ключ*|подпис*|голос*',
  uk: 'теж, також, ще, рівн*, рівноцін*, рівносил*, обоє|обидва|обидві, двоє|двох, нарівні, і|й його|її|їхн*, може|можуть|вправі й|і, т* сам*, так* само, не менше, співвласн*, половин*, частка|частку, троє|трьох, два|дві|двох|будь-яких ключ*|підпис*|голос*',
  en: 'also, too, as well, either, both, equal*, same, jointly, likewise, alike, half, next to, alongside, two|three|any ..1 keys|owners|signatures|heads|partners|directors|votes',
}}|\d\s?%`

/** Whoever does so decides, or somebody lets him. */
const RULES = anyOf({
  ru: `утвержд*, утверд*, подпис*, соглас*, одобр*, решен*, решает|решать|решит|решают, вправе, ключ*, платеж*, продлева*, продлит, полномоч*, доверенн*, право|права, слово, голос*, добро, визир*, виза|визу, приказ*, распоряж*, заступает, замещает|заменяет|замещающ*
    принимает|примет|принять|принимать, берёт на себя, закрывает, выделя*, выделит*, отмашк*, разреша*, разрешит*, отвечает, командует, заведует, за главного|старшего, может|могут, лпр, деньги, бюджет*`,
  uk: `затвердж*, затверд*, підпис*, погодж*, погодит*, схвал*, рішен*, вирішує|вирішувати|вирішить|вирішують, вправі, ключ*, платеж*, продовжує|продовжить, повноваж*, довірен*, право|права, слово, голос*, добро, візує|візувати, віза|візу, наказ*, розпоряджа*, заступає, заміщає|заміняє|заміщення
    приймає|прийме|прийняти|приймати, ухвал*, бере на себе, закриває, виділя*, виділит*, відмашк*, дозвол*, відповідає, командує, завідує, за головного|старшого, може|можуть, опр|лпр, гроші, бюджет*`,
  en: `approv*, sign|signs|signed|signature|signatures|sign-off, authori*, decide|decides|decider|deciding, decision*, rules|rule on, say|says|word, vote|votes, power|powers, release|releases|released, sanction*, go-ahead, green light, accept|accepts, initials, instructions
    takes|take over|on, in charge, responsible, falls|passes|goes|go to, entitled, can|may|could, keys, payments, renews|renew, extends|extend, acts|act for, agree|agrees, ok|okay, yes, dm, money, budget`,
})

/** Everything stands still: «Без его подписи не едет ничего», "Until he has signed we don't start". */
const WAITS = anyOf({
  ru: 'пока ..3 не, без ..5 не|ни|ничего|никто|нельзя, никто, некому, нет|никакого заместител*|зама|замены|дублера, заместител*|зама|замены|дублера ..3 нет, не заменяет|замещает, незаменим*',
  uk: 'поки ..3 не, без ..5 не|ні|нічого|ніхто|жоден|жодного, ніхто, нікому, нема|немає заступник*|заміни|дублера, заступник*|заміни|дублера ..3 нема|немає, не заміняє|заміщає, незамінн*',
  en: 'until, without ..5 no|not|nothing|never|nobody, nobody|no-one, no one, no deputy|stand-in|substitute|backup, waits|wait, stands still, not ..2 yet|known, irreplaceable',
})

/** There is nobody to ask. */
const NOBODY = anyOf({
  ru: 'не у кого, некого, некому, никто ..3 не, никого ..3 не|нет, неоткуда',
  uk: 'нема|немає у|в кого, немає кого, нікому, ніхто ..3 не, нікого ..3 не|нема|немає, нізвідки',
  en: 'nobody|no-one ..2 to ask, nobody|no-one tells|says, no one ..2 to ask, no one tells|says, no other source, nowhere',
})

/** It comes to us: whoever knows tells it, or we learn it. */
const LEARNED = anyOf({
  ru: `рассказ*, расскаж*, сообща*, сообщит*, пересказыва*, подсказ*, подскаж*, скажет|скажут, говорит нам, знает|знают, видит|видят, слышит|слышат, замеча*, замети*, показыва*, докладыва*, делится|делятся, предупрежда*, предупредит*, в курсе
    передаёт|передают, приносит|приносят, присыла*, даёт|дают нам, собирает|собирают, записывает|записывают, мимо ..4 не, узна*, услыш*, слыш*, читаем, смотрим, видим, видно, судим, следим, получаем, берём, спросить|спросим|спрашиваем|спроси
    обращаемся|обратимся, подписан*|подписались, доступ*, открыт* нам, нам ..1 открыт*, добавил*|пустили, выкладыва*|публику*|вывешива*, новост*, вест|вести, сведени*, информац*, инфо, источник*, обстановк*, слухи|слухам|слухов, глаза|глазами, уши|ушами, осведом*, держим|есть ..3 номер|телефон, есть ..1 ещё|также, ещё ..1 есть, обменялись телефонами|номерами`,
  uk: `розказ*, розповід*, розповіст*, розкаж*, повідомля*, повідомит*, сповіща*, переказу*, підказу*, підкаж*, скаже|скажуть, каже нам, знає|знають, бачить|бачать, чує|чують, помічає*, помітит*, показу*, доповіда*, ділиться|діляться, попереджа*, попередит*
    у|в курсі, передає|передають, приносить|приносять, надсила*, дає|дають нам, збирає|збирають, записує|записують, повз ..4 не, дізна*, довіда*, почу*, чуємо, читаємо, дивимось|дивимося, бачимо, видно, судимо, стежимо, отримуємо, беремо, спитати|питаємо|спитаємо|спитай
    звертаємося|звертаємось, підписан*|підписались, доступ*, відкрит* нам, нам ..1 відкрит*, відкрито, додали|додала|пустили, викладають|викладає|публіку*|вивішу*, новин*, вісті|вістки, відомост*, інформац*, інфо, джерел*, обстановк*, чутк*, плітк*, очі|очима, вуха|вухами, обізнан*, знання, тримаємо|маємо|є ..3 номер|телефон, є ..1 ще|також, ще ..1 є, обмінялися|обмінялись телефонами|номерами`,
  en: `tell|tells|told, knows, hears|hear, sees|see, notices|notice, reports to, passes|pass on, shares with, gives|give us|me, keeps|keep us|me|ourselves, lets us know, brings|bring us, supplies, feeds, sends us|me, shows us, report|reports a, reaches us, comes|come to us
    warns, hints, picks up, gets past, writes everything, keeps|keep track, turn to, we|i ..2 read|watch|follow|learn|judge|receive|subscribe, look|looks ..1 in|at|up, ask|asks|asking, ring, subscribe*, access|login, read-only, open to us, public|published|posted, news, facts, information|info|intelligence, source|sources, gossip, eyes|ears, inform*, talk to, the rest, say what|how, there's ..1 also, there is ..1 also`,
})

/** Where things are written down. */
const MEDIUM = anyOf({
  ru: 'сводк*, отчёт*, сайт*, чат*, групп*, канал*, рассылк*, журнал*, календар*, расписан*, график*, протокол*, портал*, трекер*, личн* кабинет*, камер*, страниц*, страничк*, соцсет*, реестр*, выписк*, статистик*, бюллетен*, объявлен*, доск* объявлен*, охран*, диспетчер*, ресепшен*|ресепшн*, проходн*, вахт*',
  uk: 'зведен*, звіт*, сайт*, чат*, групи|групу|групі|група, канал*, розсилк*, журнал*, календар*, розклад*, графік*, протокол*, портал*, трекер*, кабінет*, камер*, сторінк*, соцмереж*, реєстр*, виписк*, статистик*, бюлетен*, оголошен*, охорон*, диспетчер*, рецепці*, прохідн*, вахт*',
  en: 'minutes, register, registers, feed, log, logs, journal, bulletin, newsletter, calendar, timetable, schedule, rota, portal, website, site, page, chat, group, channel, programme, report, reports, camera|cameras, tracker, dashboard, noticeboard, list, records, statistics, gatehouse, reception, switchboard, porter, call sheets, volumes',
})

/** What we hand out ourselves tells us nothing. */
const GIVEN_OUT = anyOf({
  ru: 'отправля*, шлём, высыла*, посыла*, пишем, ведём, делаем, разрабатываем, сдаём, согласовываем, обновляем',
  uk: 'надсилаємо, шлемо, висилаємо, пишемо, ведемо, робимо, розробляємо, здаємо, погоджуємо, оновлюємо',
  en: 'we ..1 send|write|run|build|make|deliver|design|update|post|publish',
})
