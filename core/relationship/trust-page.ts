import type { Language } from '../language/language.ts'
import type { Localized } from '../rule.ts'
import { TRUST_REASONS, TRUST_WEIGHTS, type TrustReason } from './trust-weights.ts'
import { TRUST_WHYS } from './trust-whys.ts'

/** Its name beside the pages of the rules. */
export const TRUST_PAGE = 'trust'

/** How trust is counted, as a Markdown page: the start, every deposit and withdrawal with its points, and how to change them. */
export const trustPage = (locale: Language): string =>
  [
    `# ${WORDS.title[locale]}`,
    WORDS.about[locale](TRUST_WEIGHTS.start),
    WORDS.sum[locale],
    `## ${WORDS.deposits[locale]}`,
    table(points => points > 0, locale),
    `## ${WORDS.withdrawals[locale]}`,
    table(points => points < 0, locale),
    WORDS.faster[locale],
    `## ${WORDS.change[locale]}`,
    WORDS.how[locale],
    `\`\`\`yaml\ntrust:\n${settings()}\n\`\`\``,
    WORDS.limits[locale],
  ].join('\n\n')

const REASONS = Object.keys(TRUST_REASONS) as TrustReason[]

const table = (isWanted: (points: number) => boolean, locale: Language): string =>
  [
    WORDS.columns[locale],
    ['---', '--:', '---', '---'],
    ...REASONS.filter(reason => isWanted(TRUST_WEIGHTS[reason])).map(reason => [
      `${capital(TRUST_REASONS[reason][locale])} (\`${reason}\`)`,
      signed(TRUST_WEIGHTS[reason]),
      TRUST_WHYS[reason].when[locale],
      TRUST_WHYS[reason].why[locale],
    ]),
  ]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n')

const settings = (): string =>
  Object.entries(TRUST_WEIGHTS)
    .map(([name, points]) => `  ${name}: ${points}`)
    .join('\n')

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** `−6`, with a minus as wide as the plus. */
const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)

const WORDS = {
  title: { ru: 'Как считается доверие', uk: 'Як рахується довіра', en: 'How trust is counted' },
  about: {
    ru: start =>
      `Доверие клиента — это счёт. Хорошие дела его пополняют, промахи с него снимают. Счёт идёт от 0 до 100 и в начале отношений стоит на ${start}: клиент ещё не знает, чего от нас ждать.`,
    uk: start =>
      `Довіра клієнта — це рахунок. Добрі справи його поповнюють, огріхи з нього знімають. Рахунок іде від 0 до 100 і на початку стосунків стоїть на ${start}: клієнт ще не знає, чого від нас чекати.`,
    en: start =>
      `A client's trust is an account. What goes well pays in, what goes wrong draws out. It runs from 0 to 100 and begins at ${start}: the client does not yet know what to expect of us.`,
  } as Localized<(start: number) => string>,
  sum: {
    ru: 'Число складывается из движений, по дням: начало, потом каждое пополнение и списание. Ниже 0 и выше 100 оно не уходит. У каждого движения есть день и место в документе: они перечислены в списке касаний, в `touchline touches --format json` и на странице `--format html`. Учитывается только то, что записано и уже наступило. Это подсказка, куда посмотреть, а не оценка человеку.',
    uk: 'Число складається з рухів, день за днем: початок, далі кожне поповнення й списання. Нижче 0 і вище 100 воно не виходить. У кожного руху є день і місце в документі: їх перелічено в списку дотиків, у `touchline touches --format json` і на сторінці `--format html`. Ураховується лише те, що записано й уже настало. Це підказка, куди глянути, а не оцінка людині.',
    en: 'The figure is the sum of its moves, day by day: the start, then every deposit and withdrawal. It never leaves the range from 0 to 100. Every move has a day and a place in a document; they are listed in the outline, in `touchline touches --format json` and on the page of `--format html`. Only what is written down and has come to pass counts. It tells you where to look; it is no mark for anybody.',
  },
  deposits: { ru: 'Пополнения', uk: 'Поповнення', en: 'Deposits' },
  withdrawals: { ru: 'Списания', uk: 'Списання', en: 'Withdrawals' },
  columns: {
    ru: ['Что случилось', 'Очки', 'Когда засчитывается', 'Почему'],
    uk: ['Що сталося', 'Бали', 'Коли зараховується', 'Чому'],
    en: ['What happened', 'Points', 'When it counts', 'Why'],
  } as Localized<readonly string[]>,
  faster: {
    ru: 'Списания больше пополнений намеренно: теряют доверие быстрее, чем набирают. Сами числа — наши; они подобраны так, чтобы один сорванный срок нельзя было закрыть одним вежливым письмом.',
    uk: 'Списання більші за поповнення навмисно: втрачають довіру швидше, ніж здобувають. Самі числа — наші; їх дібрано так, щоб один зірваний термін не можна було закрити одним чемним листом.',
    en: 'Withdrawals outweigh deposits on purpose: trust is lost faster than it is gained. The figures are ours, chosen so that one polite letter does not make good a missed day.',
  },
  change: { ru: 'Как изменить', uk: 'Як змінити', en: 'To change it' },
  how: {
    ru: 'В `touchline.yml` пишут только то, что отличается; вот значения по умолчанию:',
    uk: 'У `touchline.yml` пишуть лише те, що відрізняється; ось типові значення:',
    en: 'Write in `touchline.yml` only what differs; these are the defaults:',
  },
  limits: {
    ru: '`0` выключает движение: оно остаётся в списке, но ничего не меняет. Срок ответа задаёт `answer-within` (`1d`), ритм касаний — `cadence` (`14d`) или карточка клиента, рабочие дни — `week` и `holidays`.',
    uk: '`0` вимикає рух: він лишається в списку, але нічого не змінює. Час на відповідь задає `answer-within` (`1d`), ритм дотиків — `cadence` (`14d`) або картка клієнта, робочі дні — `week` і `holidays`.',
    en: '`0` switches a move off: it stays in the list and changes nothing. The time for an answer is `answer-within` (`1d`), the rhythm of touches `cadence` (`14d`) or the client’s card, business days are `week` and `holidays`.',
  },
}

/** The page's heading, and its first paragraph. */
export const TRUST_TITLE: Localized = WORDS.title
export const trustAbout = (locale: Language): string => WORDS.about[locale](TRUST_WEIGHTS.start)
