import { findDates } from '../../language/dates.ts'
import { anyOf, spoken } from '../../language/spoken.ts'
import type { ActName } from '../../lexicon/acts.ts'
import type { Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isNoMeasure } from './amends.ts'

/**
 * Something stands there that keeps it from happening again, of whatever make: it rings or stops when a case comes, works by itself, does not go without
 * what was left out, or the old way is closed for good.
 */
export const mayStandGuard = (letter: Letter): boolean =>
  letter.body
    .slice(TALE)
    .some(
      s =>
        !s.prose.text.includes('?') &&
        !NO_GUARD.some(name => does(s, name)) &&
        !isNoMeasure(s.prose.text) &&
        (BY_ITSELF.test(s.prose.text) ||
          FOR_GOOD.test(s.prose.text) ||
          KEEPS_FROM.test(s.prose.text) ||
          isAlarm(s, letter)),
    )

/** What happened is told first. */
const TALE = 1

const NO_GUARD: readonly ActName[] = [
  ...(['apology', 'regret', 'request', 'thanks', 'noRepeat', 'excuse', 'wished', 'refuse'] as const),
]

/** «Если в камере теплее четырёх градусов, звонят два телефона»: said of no reader, and by nobody of himself. */
const isAlarm = ({ prose: { text } }: Sentence, { language }: Letter): boolean =>
  text.split(/[;:—–]\s|\.\s/u).some(part => {
    const [, supposed, comes] = ALARM.exec(part) ?? []
    return (
      supposed !== undefined &&
      comes !== undefined &&
      !SPOKEN_TO.test(supposed) &&
      !SPOKEN_TO.test(comes.split(',')[0]!) &&
      !OPEN_CASE.test(supposed) &&
      supposed.split(' ').length > 2 &&
      findDates(part, language).length === 0 &&
      RINGS.test(comes)
    )
  })

const ALARM = spoken`^\s*(?:${{ ru: 'а, и, теперь', uk: 'а, і, й, тепер', en: 'and, now' }},?\s)?(?:${{
  ru: 'если, когда, как только, едва, стоит',
  uk: 'якщо, коли, щойно, як тільки, ледве',
  en: 'if, when, whenever, once, as soon as, the moment, should',
}})\s([^,]{6,90}),\s(.{6,})$`

/** Said to the reader, or of what we wish and promise. */
const SPOKEN_TO = anyOf({
  ru: 'вы, вам, вас, вами, ваш*, мы, я, нам, мне, готов*, рад*, постара*',
  uk: 'ви, вам, вас, вами, ваш*, ми, я, нам, мені, готов*, рад*, постара*',
  en: "you, your, you'd, you'll, i'm, i'll, we'll, i, we, please, glad, happy",
})

/** No case that anything stands ready for. */
const OPEN_CASE = anyOf({
  ru: 'вопрос*, что-то, что-нибудь, понадоб*, захо*, удобно, нужно, будет|станет ..2 известно|готов*',
  uk: 'питан*, запитан*, щось, що-небудь, знадоб*, захо*, зручно, потрібно, буде|стане ..2 відомо|готов*',
  en: 'question*, anything, something else, needed, ready, convenient, known, possible, necessary',
})

/** What a thing or somebody else does each time that it comes. */
const RINGS = anyOf({
  ru: '*ает, *яет, *ует, *ит !ли, *ают, *яют, *уют, *ят, *ается, *яется, *уется, *ится, *аются, *яются, *уются, *ятся, идёт, идут, встаёт, даёт, орёт, поёт',
  uk: '*ає, *яє, *ує, *ює, *ить, *ають, *яють, *ують, *юють, *ять, *ається, *яється, *ується, *юється, *иться, *аються, *яються, *уються, *яться, йде, йдуть, встає, дає',
  en: "won't, can't, cannot, doesn't, don't, no longer, ring|rings, stop|stops, goes, go, shut|shuts, close|closes, lock|locks, open|opens, turn|turns, switch|switches, sound|sounds, flash|flashes, light|lights, beep|beeps, warn|warns, alert|alerts, block|blocks, refuse|refuses, reject|rejects, cut|cuts, get|gets, hear|hears, is|are ..1 *ed, send|sends, call|calls, come|comes, appear|appears, start|starts, halt|halts, drop|drops, fall|falls, pop|pops, holds|hold, see|sees, take|takes, has|have to",
})

/** «Клапан перекрывается сам», "the file stops by itself"; what is to pass of itself guards nothing. */
const BY_ITSELF = spoken`(?<!${{ ru: 'не', uk: 'не', en: "not, won't, can't, doesn't" }}\s)(?!${{
  ru: 'решится, уладится, пройдёт, рассосётся, утрясётся, наладится, исправится, уйдёт, восстановится, высохнет',
  uk: 'вирішиться, владнається, мине, розсмокчеться, налагодиться, виправиться, піде, відновиться, висохне',
  en: '—',
}})${{
  ru: '*ется|*ится|*ются|*ятся|*ает|*яет|*ует ..1 сам|сама|само|сами|автоматически|автоматом, сам|сама|само|сами|автоматически|автоматом ..2 *ется|*ится|*ются|*ятся|*ает|*яет|*ует',
  uk: '*ється|*иться|*ються|*яться|*ає|*яє|*ує ..1 сам|сама|само|самі|автоматично, сам|сама|само|самі|автоматично ..2 *ється|*иться|*ються|*яться|*ає|*яє|*ує',
  en: 'shut|shuts|stop|stops|start|starts|lock|locks|switch|switches|turn|turns|close|closes|open|opens|ring|rings|warn|warns|block|blocks|refuse|refuses|check|checks|report|reports|cut|cuts|trip|trips|flag|flags|sound|sounds|drop|drops ..4 by itself|themselves, shut|shuts|stop|stops|start|starts|lock|locks|switch|switches|close|closes|cut|cuts ..3 itself|automatically, shut|shuts|stop|stops|start|starts|lock|locks|switch|switches|close|closes|open|opens|ring|rings|warn|warns ..4 on|of its|their own, automatically ..2 shuts|stops|starts|locks|switches|closes|opens|rings|warns|blocks|refuses|checks|flags',
}}`

/** «Выдача без паспорта закрыта навсегда». */
const FOR_GOOD = anyOf({
  ru: 'закрыт*|закрыл*|убран*|убрал*|снят*|сняли|списан*|списал*|отменён*|отменен*|отменил*|запрещён*|запрещен*|запретил*|удалён*|удален*|удалил*|отключён*|отключен*|отключил*|заблокирован*|заблокировал* ..4 навсегда|насовсем, навсегда|насовсем ..2 закрыт*|закрыл*|убран*|убрал*|снят*|сняли|списан*|списал*|отменен*|отменил*|запрещен*|запретил*|удален*|удалил*|отключен*|отключил*, раз и навсегда',
  uk: 'закрит*|закрил*|прибран*|прибрал*|знят*|зняли|списан*|списал*|скасован*|скасувал*|заборонен*|заборонил*|видален*|видалил*|вимкнен*|вимкнул*|заблокован* ..4 назавжди, назавжди ..2 закрит*|закрил*|прибран*|прибрал*|знят*|зняли|списан*|списал*|скасован*|скасувал*|заборонен*|заборонил*|видален*|видалил*, раз і назавжди',
  en: 'closed|gone|removed|banned|abolished|scrapped|retired|withdrawn|dropped|thrown|cut|blocked|barred|locked|taken ..4 for good|ever, closed|gone|removed|banned|abolished|scrapped|retired|blocked|barred|taken ..4 forever|altogether|permanently, once and for all, permanently closed|removed|banned|blocked|barred|locked',
})

/** "A steel pin stops it from being fitted like that", «ворота без накладной не открываются»; what does not work until it is mended does not guard. */
const KEEPS_FROM = spoken`(?:${{
  ru: 'не !работает|греет|ходит|идёт|едет|течёт|хватает|бывает|знает *ет|*ит|*ется|*ится|*ют|*ят|*ются|*ятся|*ут|*утся ..4',
  uk: 'не !працює|гріє|ходить|йде|їде|тече|вистачає|буває|знає *є|*ить|*ється|*иться|*ють|*ять|*ються|*яться|*уть|*уться ..4',
  en: "won't|doesn't|don't|cannot|can't|no ?longer ..5",
}},?\s${{
  ru: 'пока не|второй|обе|оба, без, если',
  uk: 'поки не|другий|обидва|обидві, доки, без, якщо',
  en: 'until, unless, without',
}})|${{
  ru: 'не даёт|даст|дадут|позволяет|позволит|позволяют|пускает|пустит|пропускает|пропустит ..3 {inf}, не пропускает|пропустит|пропускают, больше не даёт|даст|дадут',
  uk: 'не дає|дасть|дадуть|дозволяє|дозволить|дозволяють|пускає|пустить|пропускає|пропустить ..3 {inf}, не пропускає|пропустить|пропускають, унеможливлює|унеможливить|унеможливили',
  en: 'keeps|stops|prevents|bars|blocks|keep|stop|prevent|bar|block ..5 from *ing, makes|make|made it ..1 impossible, impossible to, can no longer|more|longer be, cannot any longer be',
}}`
