import { wordsOf } from '../language/segment.ts'
import { sourceSpan } from '../markdown/prose.ts'
import type { Entry } from './entries.ts'
import { coveredBy, datesIn, type MeetingReading, withRole } from './meeting.ts'
import type { Sentence } from './model.ts'
import { sameName } from './names.ts'
import { does } from './sentences.ts'

/**
 * Tasks told among the talk, outside all lists, where something is missing: "Ellie sends a one-page crib sheet." has no day, "The team gets the paper
 * by 20 November." no owner. Only verbs of work with an object behind them tell a task.
 */
export function toldTasks(reading: MeetingReading): Entry[] {
  const { base, blocks } = reading
  const covered = coveredBy(
    (['previous', 'actions', 'next', 'sent', 'participants', 'absent', 'decisions'] as const).flatMap(role =>
      withRole(reading, role),
    ),
    reading,
  )
  return base.sentences.flatMap(sentence => {
    const block = blocks[sentence.block]
    if (!block || sentence.quoted || block.kind === 'heading' || block.kind === 'row' || covered(sentence.block))
      return []
    if (does(sentence, 'sendRecord') || does(sentence, 'previous') || /[?…]\s*$/u.test(sentence.prose.text)) return []
    if (!isTask(sentence, reading)) return []
    return [
      {
        prose: sentence.prose,
        span: sourceSpan(sentence.prose, 0, sentence.prose.text.length),
        at: sentence.block,
        kind: 'line',
        depth: 0,
        block,
      },
    ]
  })
}

function isTask({ prose: { text } }: Sentence, reading: MeetingReading): boolean {
  const [dated, label] = [datesIn(reading, text).length > 0 || /\d/u.test(text), LABEL.exec(text)?.[0].length ?? 0]
  const told = text.slice(label)
  if (OF_NOBODY.test(told)) return dated
  const verb = NAMED.exec(told)
  if (!verb || dated || LEANS.test(told)) return false
  return (
    WORKS.test(verb[2]!) &&
    reading.people.participants.some(p => wordsOf(verb[1]!).some(w => w.capital && sameName(w.norm, p.name)))
  )
}

/** «Чехол: Катя делает макет»: the question before the task. */
const LABEL = /^[^:.!?]{1,40}:\s+(?=\p{Lu})/u

const NAMED = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:will\s|to\s|сам[аи]?\s|тоже\s|теж\s)?(\p{Ll}+)\s\p{L}/u

/** Something else holds it up, or it goes on as it did: a standing order is no task. */
const LEANS =
  /(?:^|\s)(?:every|each|always|usually|already|daily|weekly|monthly|now|if|every|кажд\p{L}+|всегда|обычно|уже|ежеднев\p{L}+|еженедел\p{L}+|если|сейчас|теперь|кожн\p{L}+|завжди|зазвичай|вже|щодня|щотижня|щомісяця|якщо|зараз|тепер)(?=\s|$)/iu

const OF_NOBODY =
  /^(?:the team|our team|somebody|someone|somebody from \p{L}+|someone from \p{L}+|команда|наша команда|кто-нибудь|кто-то|хтось|хто-небудь)\s(?:(?:will|should|must|to|has to|needs to)\s)?(?:sends?|gets?|orders?|books?|prints?|prepares?|drafts?|buys?|measures?|checks?|writes?|brings?|makes?|collects?|finds?|готов\p{L}+|подготов\p{L}+|сдела\p{L}+|дела(?:ет|ють)|пришл\p{L}+|присыла\p{L}+|провер\p{L}+|закаж\p{L}+|заказыва\p{L}+|привез\p{L}+|купит|найд\p{L}+|узна\p{L}+|готує|підготує|зробить|робить|надішл\p{L}+|надсила\p{L}+|перевір\p{L}+|замов\p{L}+|привез\p{L}+|купить|знайде|дізна\p{L}+)(?=\s)/iu

const WORKS =
  /^(?:(?:send|order|book|print|prepare|draft|buy|measure|ship|update|fix|write|rewrite|arrange|invite|collect|deliver|install|replace|design|redesign|cut|paint|build|bring|make|redraw|draw|email|mail|supply|swap|repair|compile|gather|redo)(?:s|es)|(?:присыла|пришл|отправ|высыла|готов|подготов|сдела|дела|провер|закаж|заказыва|напиш|пиш|перепиш|нарису|рису|собер|собира|купи|покупа|измер|замер|меря|достав|привез|привоз|принес|принос|обнов|почин|установ|замен|меня|состав|передела|переда|оформ|посчита|считает)(?:ет|ит|ёт|ует|т|л[яю]ет)|(?:надсила|надішл|відправ|готу|підготу|зроб|роб|перевір|замов|замовля|напиш|пиш|перепиш|намалю|малю|збер|збира|купу|купи|виміря|міря|достав|привез|привоз|принес|принос|онов|полагод|встанов|замін|склад|перероб|переда|оформ|порахує|раху)(?:ає|яє|є|ить|е|ує|ь|ляє|ть))$/u
