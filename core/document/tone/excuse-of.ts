import type { Language } from '../../language/language.ts'
import { anyOf, cased, every, opening, spoken } from '../../language/spoken.ts'
import { proseSpan, textAfter, textBefore } from '../../markdown/prose.ts'
import type { Act, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'

/**
 * Words of an excuse plead for us only where they tell of us. A plan, an agenda, a summary tells of the client's days as well: «Цель: сейчас
 * администраторы звонят сами, до трети списка руки не доходят».
 */

/** «Якщо пізніше, оператор не встигне», "otherwise the crew is tied up on another job": a price of delay, told before there is any. */
export function foretells(upTo: string, start: number): boolean {
  const at = upTo.slice(0, start).search(ELSE)
  return at >= 0 && !OVER.test(upTo.slice(at))
}

/** What has come to pass was no price told ahead: «позже мастер заболел». */
const OVER = spoken`(?<!\S)(?=\p{L}{3})${{
  ru: '*ала, *яла, *ила, *ела, *ула, *али, *яли, *или, *ели, *ули, *лся, *лась, *лись, *ал, *ил, *лел, *пел, сел, сидел, *шёл, *шел, *шла, *шли, был, была, были',
  uk: '*ала, *яла, *ила, *іла, *ула, *али, *яли, *или, *іли, *ули, *вся, *лася, *лися, *ав, *ив, *шов, *шла, *шли, був, була, були',
  en: "was, were, had, didn't, wasn't, weren't, went, came, took, fell, broke, forgot",
}}(?=$|[\s,.;)])`

/** Behind the words that say so, up to the excuse; "it would not work otherwise" and «иначе не вышло» say how it went. */
const ELSE = spoken`(?:^|[,;:(.—–-])\s*(?:${{
  ru: 'и|но|а, потому что, ведь',
  uk: 'і|й|та|але|а, бо, тому що, адже',
  en: 'and|or|but, as, because',
}}\s)?(?:${{
  ru: 'иначе !не|никак, в противном|ином случае, если !честно|откровенно|коротко, без ?этого|него|неё|них, позже|позднее, опоздает|опоздаете|опоздаем, задержит|задержите|задержим|задержится',
  uk: 'інакше !не|ніяк, у|в іншому|інакшому|протилежному разі|випадку, якщо !чесно|відверто|коротко, без ?цього|нього|неї|них, пізніше, запізниться|запізнитеся|запізнимося, спізниться|спізнитеся|спізнимося, затримає|затримаєте|затримаємо|затримається',
  en: 'otherwise, or else, if !honest|truth|anything, unless, without, failing that, any later, later than, later',
}})(?=[\s,:—–])`

/** What a letter says of being late is owed only where it has come to that; «если позже», "any later" is a price told ahead. */
export const isLateToCome = ({ prose }: Sentence): boolean => LATER.test(prose.text)

const LATER = opening({
  ru: 'позже|позднее !чем|мы|я|выяснилось|оказалось|обещанного, иначе',
  uk: "пізніше !ніж|ми|я|з'ясувалося|виявилося|обіцяного, інакше",
  en: 'any later, later than, otherwise',
})

/** Whose trouble it is: the reader's, or that of people for whose sake the work is done. `owes`: something of ours is late or has failed. */
export function isOfOthers(sentence: Sentence, excuse: Act, owes: () => boolean): boolean {
  const { text } = sentence.prose
  const { start, end } = proseSpan(sentence.prose, excuse.span)
  const before = text.slice(0, start)
  // «до трети списка руки не доходят» is one clause, and whoever has no hands for it stands in it or before.
  const upTo = text.slice(0, end)
  const isOfReader = () => YOURS.test(upTo) && !SEE.test(upTo)
  if (OURS.test(text) || does(sentence, 'weOnly')) return !OURS.test(upTo) && isOfReader() && !owes()
  return AIM.test(before) || ((THEY.test(before) || STATE.test(before) || isOfReader()) && !owes())
}

/** Somebody of ours, or the one who writes. */
const OURS = anyOf({
  ru: 'мы, нас, нам, нами, наш*, я, меня, мне, мной, мой, моя, моё, мои, моего, моей',
  uk: 'ми, нас, нам, нами, наш*, я, мене, мені, мною, мій, моя, моє, мої, мого, моєї',
  en: "we, us, our, ours, i, i'm, i've, i'd, me, my, we're, we've, we'd, at our end",
})

/** «у вас на рецепции двое», «ваши кладовщики», "you have two people": whose day it is. "Your letter" is what we have left lying. */
const YOURS = spoken`(?:^|[.,:;—–(-]\s?|\s(?:${{
  ru: 'и|а|но|что|сейчас|пока|теперь',
  uk: 'і|й|та|а|але|що|зараз|поки|тепер',
  en: 'and|but|that|now|today|when|where|while|because|as',
}})\s)(?:(?:${{
  ru: 'у вас',
  uk: 'у|в вас',
  en: 'you have|are|do|never|keep|run, at your end|place|desk|counter',
}})(?=\s)|(?:${{ ru: 'ваши|ваша|ваш', uk: 'ваші|ваша|ваш', en: 'your' }})\s(?:\p{L}+\s)?${{
  ru: '{staff}, *ники|*ницы|*цы|*тели|*оры|*еры|*исты, люди, девочки, ребята, команда, бригада, отдел, офис, склад, цех, смена',
  uk: '{staff}, *ники|*ниці|*ці|*телі|*ори|*ери|*исти, люди, дівчата, хлопці, команда, бригада, відділ, офіс, склад, цех, зміна',
  en: 'people|staff|team|crew|girls|boys|lads|guys|folks|colleagues|office|shop|desk, *men|*women|*ers|*ors|*ists|*ants|*ians',
}}(?=[\s,]))`

/** "You know how it is": they are asked to feel with us. */
const SEE = anyOf({
  ru: 'понимаете, знаете, представляете, представьте',
  uk: 'розумієте, знаєте, уявляєте, уявіть',
  en: 'know, see, imagine, understand, picture',
})

/** «Цель простая: …», "Why a bot: …", "How it is now: …": for whose sake, or what it is to become. */
const AIM = spoken`^\P{L}*(?:${{
  ru: 'цель, задача, смысл, идея, зачем, для чего, ради чего, как сейчас|теперь|есть|устроено|всё, сейчас, исходное|исходная, как я|мы понял|поняла|поняли|услышал|услышала',
  uk: 'мета, завдання, задача, сенс, ідея, навіщо, для чого, заради чого, як зараз|тепер|є|влаштовано|усе|все, зараз, вихідне|вихідна, як я|ми зрозумів|зрозуміла|зрозуміли|почув|почула',
  en: 'aim, goal, purpose, point, idea, task, ?the|our|your aim|goal|purpose|point|idea|task, why, what for, how it|things is|are|works|work|stands|stand, as it is, where it|things stands|stand, as i|we understood|understand|heard|see',
}})(?=[\s,:])[^.:—–]{0,50}(?:[:—–]|,)\s`

/** «Проблема: администраторы пишут от руки»: a description, where nothing of ours is amiss. */
const STATE = spoken`^\P{L}*(?:${{
  ru: 'проблема, ситуация, трудность, сложность, боль, беда, узкое место',
  uk: 'проблема, ситуація, труднощі, складність, біль, біда, вузьке місце',
  en: 'the problem|trouble|situation|difficulty|snag|pain, problem, trouble, situation, difficulty, pain',
}})[^.:—–]{0,30}[:—–]\s`

/** Other people and what they do day by day: «диспетчеры принимают заявки по телефону». What somebody did once is no such thing. */
const THEY = spoken`(?:^|[\s,:])(?:(?:\p{L}{4,}[иы]\s(?:\p{L}+\s){0,2}(?=\p{L}{4})${{
  ru: '*ают|*яют|*уют|*юют|*еют|*ят|*ат|*ут',
  uk: '—',
  en: '—',
}})|(?:\p{L}{4,}[иії]\s(?:\p{L}+\s){0,2}(?=\p{L}{4})${{
  ru: '—',
  uk: '*ають|*яють|*ують|*юють|*іють|*ять|*ать|*уть',
  en: '—',
}})|${{ ru: '—', uk: '—', en: 'they, their, them' }}|${{
  ru: '—',
  uk: '—',
  en: 'the ..1 *ers|*ors|*ists|*ants|*ians|*men|*women|girls|boys|ladies|people|staff',
}}\s(?!${{ ru: '—', uk: '—', en: 'were, had, have, was, has, went, came, took, got, left, lost, been, *ed' }})\p{L}+)(?=[\s,])`

/** Who stands in for whom is away: him the reader can turn to. Nobody does yet: that is the excuse itself. */
export const isStoodIn = (near: string, language: Language): boolean =>
  SUBSTITUTE[language].test(near) && !NOBODY_YET.test(near)

/** «Золочение принял Семён Ильич из Палеха»: the work is in the hands of somebody with a name. */
export const isTakenOver = (sentences: readonly Sentence[]): boolean =>
  sentences.some(s => !s.quoted && TAKEN_OVER.test(s.prose.text))

const TAKEN_OVER = cased`${{
  ru: 'принял, приняла, продолжит, продолжает, заканчивает, завершает, довершит, доделывает, сменил, сменила',
  uk: 'прийняв, прийняла, перебрав, перебрала, продовжить, продовжує, закінчує, завершує, доробляє, змінив, змінила',
  en: '—',
}}\s\p{Lu}\p{Ll}+`

const NOBODY_YET = anyOf({
  ru: 'замен* ..2 нет|не, не|нет|без ..2 замен*|замещ*, ищем ..3 замен*|нов*, некому ..2 замен*|замест*|подмен*',
  uk: 'замін* ..2 немає|нема|не, не|немає|нема|без ..2 замін*|заступ*, шукаємо ..3 замін*|нов*, нікому ..2 замін*|заступ*|підмін*',
  en: "haven't|hasn't|hadn't|not|no|nobody|without ..4 replace*|cover|substitute|stand-in, no one|no-one ..1 to cover|stand|fill|replace, looking|searching|hiring|advertising ..3 replacement|cover|somebody|someone",
})

const SUBSTITUTE: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:(?:взял[аи]?|подхватил[аи]?|вед[уё]м?|доделываю|заканчиваю|беру) (?:я|мы|\p{Lu}\p{Ll}+)(?!\p{L})|(?:взял[аи]?|подхватил[аи]?|забрал[аи]?) (?:его|её|ее|их|эт\p{L}+) |(?:привезу|сделаю|приеду|отвезу|зайду|сам[аи]?) (?:я )?сам[аи]?|я сам[аи]?|сам[аи]? (?:привезу|приеду|сделаю)|заменя|замеща|замени[тл]|замен[ауы](?!\p{L})|подменя|подмени|на подмену|вместо (?:меня|него|не[её]|них|\p{Lu})|(?<!прошу )за (?:меня|него|не[её]) (?!прощ|извин)|на это время|(?<!котор\p{L}{2,3} (?:е[ёе] |его |их |это )?|(?<!\p{L})он[аи]? )(?:принимает|вед[её]т)|остаётся за|остается за|возьм[её]т на себя|по всем вопросам|заместител|(?:доделает|подпишет|закончит|допишет|довед[её]т|завершит|проведёт|проведет|сделает|дошь[её]т|смонтирует|поэтому|так что) (?:\p{Lu}|за|коллег)|\p{Lu}\p{Ll}+ (?:доделает|закончит|допишет|довед[её]т|завершит|сделает))/u,
  uk: /(?<!\p{L})(?:(?:взял[аи]|взяв|підхопи(?:в|л[аи])|вед(?:у|емо)|дороблюю|закінчую|беру) (?:я|ми|\p{Lu}\p{Ll}+)(?!\p{L})|(?:взял[аи]|взяв|підхопи(?:в|л[аи])|забра(?:в|л[аи])) (?:його|її|їх|ц\p{L}+) |(?:привезу|зроблю|приїду|відвезу) (?:я )?сам[аи]?|я сам[аи]?|сам[аи]? (?:привезу|приїду|зроблю)|заміню|замінить|замін[ауи](?!\p{L})|заступа|підміня|підмінить|на підміну|замість (?:мене|нього|неї|них|\p{Lu})|(?<!прошу )за (?:мене|нього|неї) (?!проба|вибач)|на цей час|(?<!(?:як|котр)\p{L}{1,3} (?:її |його |їх |це )?|(?<!\p{L})в(?:ін|она|они) )(?:приймає|веде)|лишається за|візьме на себе|з усіх питань|заступни|(?:доробить|підпише|закінчить|допише|доведе|завершить|проведе|зробить|дошиє|змонтує|тому|тож) (?:\p{Lu}|за|колег)|\p{Lu}\p{Ll}+ (?:доробить|закінчить|допише|доведе|завершить|зробить))/u,
  // "The twelve by the fireplace" replace nobody.
  en: /(?<!\p{L})(?:(?:I|we)(?:['’](?:ll|m|re)| will| am| are| can) (?!sorry)[^.]{0,40}(?:myself|ourselves)|(?:I|we|\p{Lu}\p{Ll}+)(?:['’]ve| have| has)? (?:already )?(?:taken|took|picked up) (?:on |over )?(?:her|his|their|them|it) |takes over|taking over|stands? in(?! (?:the|a|our|my|your|his|her|its|front|line|\p{Lu}))|standing in(?! (?:the|a|our|my|your|his|her|its|front|line))|(?<!(?:an?|the|of|under) )covers?|covering|in (?:my|his|her|their) (?:place|absence)|substitute|replaces?|replacing|replacement|instead of (?:me|him|her)|steps? in|stepping in|(?<!to )look(?:s|ing)? after|hold(?:s|ing)? the fort|in charge|deputy|deputising|fills? in|filling in|\bso \p{Lu}\p{Ll}+ )/u,
}

/** Late, or owed by now; "as promised" is neither. */
export const tellsOfLateness = (text: string): boolean => LATE.test(text) && LATE.test(text.replace(AS_PROMISED, ' '))

const AS_PROMISED = every(
  anyOf({
    ru: 'как ?и ?мы|я обещ*|договар*|планир*',
    uk: 'як ?і|й ?ми|я обіця*|домовля*|плану*',
    en: "as ?we|i|i'd|we'd ?had promised",
  }),
)

const LATE = anyOf({
  ru: `ещё нет, обещ*, долж*, задерж*, опозд*, запозд*, поздн*, тянул*, тянется, затян*, молч*, пропуст*, до сих пор, раньше, потерпите, отста*, отстаем, не ..2 вовремя, позже, не ..1 готов*, только|лишь ..1 завтра|сегодня|понедельник|вторник|среду|четверг|пятницу|среде|пятнице`,
  uk: `ще немає|нема, обіця*, мали, мав, мала, затрим*, запізн*, пізн*, тягн*, тягл*, затяг*, мовч*, досі, раніше, потерпіть, відста*, не ..2 вчасно, не ..1 готов*, тільки|лише|щойно ..1 завтра|сьогодні|понеділок|вівторок|середу|четвер|п'ятницю`,
  en: `promis*, sorry, earlier, sooner, late, later, bear with, delay*, slow*, silen*, behind, still, yet, missed, wait*, overdue, quiet
    should, supposed, not|isn't|aren't|wasn't ready|finished|done, only today|tomorrow|on`,
})

/** Right beside the excuse something is said not to have been done, to lie still or to be wrong, in words that are not the excuse's own. */
export const isAmiss = ({ body }: Letter): boolean =>
  body.some((sentence, at) => {
    const excuse = sentence.acts.find(act => act.name === 'excuse')
    if (!excuse || sentence.quoted) return false
    const rest = `${textBefore(sentence.prose, excuse.span)} ; ${textAfter(sentence.prose, excuse.span)}`
    const before = body[at - 1]?.prose.text ?? ''
    return AMISS.test(rest) || (!ASKS.test(before) && AMISS.test(before))
  })

/** A question or a wish of the reader's own tells nothing of ours. */
const ASKS = /\?\s*$/u

/** Something did not come to be, lies still or came out wrong. */
export const tellsOfTrouble = (text: string): boolean => AMISS.test(text)

const AMISS = anyOf({
  ru: `
    не *л|*ла|*ли|*ло|*лся|*лась|*лись|*лось|*аны|*ены|*ана|*ена|*ано|*ено|готов*|сделан*|успева*, нет, никто, никак, ничего, стоит, застрял*, завис*, встал*, криво*, кривые, перепута*
    ошибк*, опечатк*, потеря*, пропал*, пролежал*, лежит|лежало, устарел*, испорч*, разбит*, протек*, протеч*, сломан*, не тот|та|то|те|туда|того
    тишина, сердитесь, жалуетесь, жалоб*, вышел|вышла|вышло|пришел|пришла|пришло|приехал|приехала|выдали|отправили|выслали|положили|получили ..4 без|пуст*|не|стар*|чуж*|друг*, ошиблись|ошибся|ошиблась, сорвал*, перемерз*, замин*, опозда*, опаздыва*, съехал*, упал*, испорти*, перенос*, сдвига*, откладыва*, подвин*, забыл*
  `,
  uk: `
    не *в|*ла|*ли|*ло|*вся|*лася|*лися|*лось|*лося|*ано|*ені|*ана|*ена|*ені|*ані|готов*|зроблен*|встигає*, немає, нема, ніхто, ніяк, нічого, стоїть, застряг*, завис*, криво*, криві, хвилями
    переплута*, помилк*, загуби*, пропал*, пролежав*, лежить|лежало, застаріл*, старі, зіпсован*, розбит*, протік*, зламан*, не той|та|те|ті|туди|того
    тиша, гніваєтеся|гніваєтесь, скаржитеся|скаржитесь, скарг*, вийшов|вийшла|вийшло|прийшов|прийшла|прийшло|приїхав|приїхала|видали|надіслали|поклали|отримали ..4 без|порожн*|не|стар*|чуж*|інш*, зірва*, перемерз*, замин*, запізн*, спізн*, поїхал*, впал*, зіпсу*, перенос*, зсува*, відклада*, посун*, забу*, затрим*, чекає, мовчали
  `,
  en: `
    not|isn't|aren't ..1 yet|ready|done|here|finished|sent|in|been|commissioned|called|started, nobody, no-one, no one, didn't, hasn't, haven't, wasn't, weren't
    never *ed|came|got|went|sent, on hold, stuck, stalled, crooked, wrong, mistake*, error*, typo*, mix*-up, mixed up, lost, missing, damaged, broken, leak*
    out of date, outdated, silence, cross ..1 about|with, angry, complain*, hitch, froze, shifted ..1 again, came|went|arrived|left ..3 without|empty|late|wrong|unsigned, gone, no reply|access|class|answer|footage|word|sign, hence, postponed, moved ..1 back|to, bumped, pile, old, without *s, late, delayed
  `,
})
