import { anyOf, opening, spoken } from '../../language/spoken.ts'
import type { Act, Sentence } from '../model.ts'
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
  const start = excuse.span.start - sentence.span.start
  const before = text.slice(0, start)
  // «до трети списка руки не доходят» is one clause, and whoever has no hands for it stands in it or before.
  const upTo = text.slice(0, excuse.span.end - sentence.span.start)
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
