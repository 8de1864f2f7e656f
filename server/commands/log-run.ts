import { channelIn } from '../../core/document/channel-words.ts'
import { CHANNELS, type Channel } from '../../core/document/model.ts'
import { calendarOf } from '../../core/language/calendar.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { loggedTouch, type NewTouch } from '../../core/relationship/log-touch.ts'
import type { Localized } from '../../core/rule.ts'
import { RULES } from '../../rules/index.ts'
import { asked, wanted } from '../asking.ts'
import { type Call, CallFault, choiceAsked } from '../call.ts'
import { gather } from '../gather.ts'
import { clientsNamed } from './named-client.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'
import { writeLog } from './write-log.ts'

export async function runLog(call: Call): Promise<number> {
  const { terminal, locale } = call
  const [name] = call.operands
  if (name === undefined) throw moreWanted()
  const { workspace, faults } = gather(['.'], { cwd: terminal.cwd, configurations: configurationsOf(call, RULES) })
  const known = [...workspace.clients].map(([key, { files }]) => ({ key, name: clientName(key, files) }))
  const { files } = workspace.clients.get(clientsNamed(name, known)[0]!.key)!
  const told = call.value('what') === undefined ? await answersTo(call) : call
  const log = loggedTouch(files, touchAsked(told), files[0]?.language ?? locale)
  const fault = writeLog(log, workspace, call)
  tellFaults([...(fault ? [fault] : []), ...faults], terminal, locale)
  return fault || faults.length > 0 ? 2 : 0
}

/** What no option says is asked for; Enter skips. */
async function answersTo(call: Call): Promise<Call> {
  const { locale } = call
  const told = new Map<string, string>()
  for (const [name, question] of QUESTIONS) {
    if (call.value(name) !== undefined) continue
    const answer = name === 'what' ? await wanted(call, question[locale]) : await asked(call, question[locale])
    // Nobody is there to be asked.
    if (answer === undefined && told.size === 0) throw moreWanted()
    told.set(name, answer ?? '')
  }
  return { ...call, value: name => told.get(name) || call.value(name) }
}

const QUESTIONS: readonly (readonly [string, Localized])[] = [
  [
    'channel',
    {
      ru: 'Как: звонок, письмо, встреча, сообщение…? Enter — звонок',
      uk: 'Як: дзвінок, лист, зустріч, повідомлення…? Enter — дзвінок',
      en: 'How: call, letter, meeting, message …? Enter: a call',
    },
  ],
  ['who', { ru: 'С кем? Enter пропускает', uk: 'З ким? Enter пропускає', en: 'With whom? Enter skips' }],
  ['what', { ru: 'Что было?', uk: 'Що було?', en: 'What happened?' }],
  [
    'meaning',
    {
      ru: 'Смысл для нас? Enter пропускает',
      uk: 'Сенс для нас? Enter пропускає',
      en: 'What is it for, on our side? Enter skips',
    },
  ],
  [
    'benefit',
    {
      ru: 'Польза для клиента? Enter пропускает',
      uk: 'Користь для клієнта? Enter пропускає',
      en: 'What does the client get from it? Enter skips',
    },
  ],
]

/** By its name in any of the languages: «письмо», "letter". */
const channelAsked = (call: Call): Channel =>
  channelIn(call.value('channel') ?? '')?.channel ??
  choiceAsked<Channel>(call, 'channel', ['call', ...CHANNELS.filter(each => each !== 'call')])

function touchAsked(call: Call): NewTouch {
  const date = call.value('date')
  const day = date === undefined ? todayOf(call) : calendarOf(date)
  if (!day) throw dayWanted(date!)
  return {
    date: day,
    ...timeAsked(call),
    direction: call.flag('in') ? 'client' : 'ours',
    channel: channelAsked(call),
    what: call.value('what')!,
    ...given(call, 'who'),
    ...given(call, 'meaning'),
    ...given(call, 'benefit'),
  }
}

const given = <K extends string>(call: Call, name: K): { [key in K]?: string } => {
  const value = call.value(name)
  return value === undefined ? {} : ({ [name]: value } as { [key in K]: string })
}

function timeAsked(call: Call): { time?: number } {
  const given = call.value('time')
  if (given === undefined) return {}
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/u.exec(given) ?? []
  if (hours === undefined) throw timeWanted(given)
  return { time: Number(hours) * 60 + Number(minutes) }
}

const dayWanted = (given: string): CallFault =>
  new CallFault({
    ru: `--date: «${given}»; напишите день так: 2026-11-20`,
    uk: `--date: «${given}»; напишіть день так: 2026-11-20`,
    en: `--date: "${given}"; write the day like this: 2026-11-20`,
  })

const timeWanted = (given: string): CallFault =>
  new CallFault({
    ru: `--time: «${given}»; напишите время так: 14:00`,
    uk: `--time: «${given}»; напишіть час так: 14:00`,
    en: `--time: "${given}"; write the time like this: 14:00`,
  })

const moreWanted = (): CallFault =>
  new CallFault({
    ru: 'с кем и что было? например: touchline log ромашка --what "согласовали дату" --who Ирина',
    uk: 'з ким і що було? наприклад: touchline log ромашка --what "погодили дату" --who Ірина',
    en: 'with whom, and what happened? for example: touchline log acme --what "agreed on the day" --who Irina',
  })
